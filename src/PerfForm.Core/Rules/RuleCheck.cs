namespace PerfForm.Core.Rules;

/// <summary>A rule and what it is to look at.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Form">The form, or the overall form of the dossier; null for all forms.</param>
/// <param name="Run">Runs it.</param>
internal sealed record RuleCheck(Rule Rule, FormCase? Form, Func<Outcome> Run)
{
    /// <summary>How it ended.</summary>
    public Outcome Outcome { get; private set; } = Outcome.NotApplicable;

    /// <summary>What the rule threw, where it did: a fault of its own, which must not take the others with it.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>Runs the rule and keeps its outcome.</summary>
    public void Do()
    {
        try
        {
            Outcome = Run();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Fault = fault;
            Outcome = Outcome.CannotJudge($"规则自身出错：{fault.Message}", $"the rule itself failed: {fault.Message}");
        }
    }

    /// <summary>How it ended, for the ledger.</summary>
    public LedgerEntry Entry() =>
        new(Rule.Kind.Code, Rule.Kind.Name, Form?.File, Form?.Form.Sheet, Form?.Form.Range.ToString(), Outcome.Kind, Outcome.Findings.Count, Outcome.Reason);
}
