using PerfForm.Core.Rules.Storage;

namespace PerfForm.Core.Rules;

/// <summary>A rule and what it is to look at.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Form">The form, or the overall form of the dossier; null for all forms.</param>
/// <param name="Run">Runs it.</param>
internal sealed record RuleCheck(Rule Rule, FormCase? Form, Func<Outcome> Run)
{
    /// <summary>Runs the rule. What it throws is a fault of its own, which must not take the others with it.</summary>
    /// <param name="findings">What it found.</param>
    public EndedCheck Do(out IReadOnlyList<Finding> findings)
    {
        try
        {
            return Ended(Run(), isFault: false, out findings);
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or OperationCanceledException or StoreLostException))
        {
            return Ended(Outcome.CannotJudge($"规则自身出错：{fault.Message}", $"the rule itself failed: {fault.Message}"), isFault: true, out findings);
        }
    }

    private EndedCheck Ended(Outcome outcome, bool isFault, out IReadOnlyList<Finding> findings)
    {
        findings = outcome.Findings;
        return new EndedCheck(Rule, Form, outcome.Kind, findings.Count, outcome.Reason, isFault);
    }
}
