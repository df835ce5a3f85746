namespace PerfForm.Core.Rules;

/// <summary>A rule and what it is to look at.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Form">The form, or the overall form of the dossier; null for all forms.</param>
/// <param name="Run">Runs it.</param>
internal sealed record RuleCheck(Rule Rule, FormCase? Form, Func<Outcome> Run)
{
    /// <summary>How it ended.</summary>
    public Outcome Outcome { get; private set; } = Outcome.NotApplicable;

    /// <summary>Runs the rule and keeps its outcome.</summary>
    public void Do() => Outcome = Run();

    /// <summary>How it ended, for the ledger.</summary>
    public LedgerEntry Entry() =>
        new(Rule.Kind.Code, Rule.Kind.Name, Form?.File, Form?.Form.Sheet, Form?.Form.Range.ToString(), Outcome.Kind, Outcome.Findings.Count, Outcome.Reason);
}
