namespace PerfForm.Core.Rules;

/// <summary>How a rule ended on a form, without what it looked at.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Form">The form; null for all forms.</param>
/// <param name="Entry">Its entry of the ledger.</param>
/// <param name="IsFault">Whether the rule itself failed.</param>
internal sealed record EndedCheck(Rule Rule, FormCase? Form, LedgerEntry Entry, bool IsFault);
