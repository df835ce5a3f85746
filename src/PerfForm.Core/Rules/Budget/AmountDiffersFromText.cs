using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Rules.Words;

namespace PerfForm.Core.Rules.Budget;

/// <summary>The goals say how much is spent, and it is not the form's amount.</summary>
internal sealed class AmountDiffersFromText() : FormRule(new DiagnosticKind("PF210", "amount-differs-from-text", Severity.Warning), ReviewCategory.Other)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Budget | FormParts.Goals);

    public override Outcome Check(FormCase form)
    {
        var spent = form.MoneyInProse.Where(money => !money.Prose.IsTask && IsSpending(money.Before, form.Words)).ToList();
        if (spent.Count == 0 || form.Form.Budget?.Total is not { } total)
        {
            return Outcome.NotApplicable;
        }

        List<MoneyLine> amounts = [.. DeclaredMoney.In(form).SelectMany(declared => declared.Money.AllLines("总额"))];

        // 安排资金30万元用于…，安排资金20万元用于…: the parts of one sum.
        return spent.AddUp(money => money.Amount) == total.Value
            ? Outcome.Of([])
            : Outcome.Of(
                spent
                    .Where(money =>
                        !amounts.Exists(line => line.Amount.Value == money.Amount)
                            && money.Amount * AmountComparison.WanToYuan != total.Value
                            && (spent.Count == 1 || money.Amount > total.Value))
                    .Select(money => form.At(
                money.Prose.Cell,
                $"文中“{money.Written}”与总额 {total.Value} 万元不一致",
                $"'{money.Written}' in the text, but the total is {total.Value} 万元").With(money.Amount, total.Value) with
                    {
                        Related = [form.Related(total.Cell, $"总额 {total.Value}", $"total {total.Value}")],
                    }));
    }

    private static bool IsSpending(string before, RuleWords words) =>
        !words.Holds("partWords", before)
            && ((words.EndingOf("spentAlone", before) is not null && !words.Holds("inputExceptions", before)) || words["spending"].Any(verb =>
                before.IndexOf(verb, StringComparison.Ordinal) is >= 0 and var at
                    && words["spendingOf"].Any(of =>
                        before.IndexOf(of, at, StringComparison.Ordinal) >= 0 || before.StartsWith(of, StringComparison.Ordinal))));
}
