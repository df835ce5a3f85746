using System.Text;
using PerfForm.Core.Rules;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Reporting.Lint;

/// <summary>The ledger as text: a line a rule, and one for each form that it could not judge.</summary>
internal sealed class LedgerText(Language language)
{
    /// <summary>The ledger.</summary>
    public string Of(IReadOnlyList<LedgerEntry> ledger)
    {
        var text = new StringBuilder(
            new Bilingual(
                "\n台账（规则：有发现／无问题／不适用／无法判断，以表计）\n",
                "\nLedger (rule: found / clean / not applicable / cannot judge, counted in forms)\n").In(language));
        foreach (var rule in ledger.GroupBy(entry => (entry.Code, entry.Name)).OrderBy(rule => rule.Key.Code, StringComparer.Ordinal))
        {
            text.Append(
                $"  {rule.Key.Code} {rule.Key.Name,-34} {Count(rule, OutcomeKind.Found),4} {Count(rule, OutcomeKind.Clean),4} "
                    + $"{Count(rule, OutcomeKind.NotApplicable),4} {Count(rule, OutcomeKind.CannotJudge),4}\n");
            foreach (var entry in rule.Where(entry => entry.Reason is not null))
            {
                text.Append($"      {VisibleText.Of($"{entry.File} {entry.Sheet}")}  {entry.Reason!.Value.In(language)}\n");
            }
        }

        return text.ToString();
    }

    private static int Count(IEnumerable<LedgerEntry> entries, OutcomeKind outcome) => entries.Count(entry => entry.Outcome == outcome);
}
