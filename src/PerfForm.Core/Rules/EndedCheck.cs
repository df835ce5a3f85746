using PerfForm.Core.Text;

namespace PerfForm.Core.Rules;

/// <summary>How a rule ended on a form, without what it found.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Form">The form; null for all forms.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Findings">How many findings there are.</param>
/// <param name="Reason">Why it could not be judged.</param>
/// <param name="IsFault">Whether the rule itself failed.</param>
internal sealed record EndedCheck(Rule Rule, FormCase? Form, OutcomeKind Outcome, int Findings, Bilingual? Reason, bool IsFault)
{
    /// <summary>Its entry of the ledger.</summary>
    public LedgerEntry Entry() =>
        new(Rule.Kind.Code, Rule.Kind.Name, Form?.File, Form?.Facts.Sheet, Form?.Facts.Range.ToString(), Outcome, Findings, Reason);
}
