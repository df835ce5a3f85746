using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules;

/// <summary>A rule that compares all forms of a run with one another.</summary>
internal abstract class SubmissionRule(DiagnosticKind kind, int category) : Rule(kind, category)
{
    internal abstract override RuleNeeds Needs { get; }

    /// <summary>Checks the forms of the rule's kinds. Those that were not read in full in a part it needs are left out, and the ledger says so.</summary>
    public Outcome Ask(IReadOnlyList<FormCase> forms)
    {
        var own = forms.Where(Needs.IsAbout).ToList();
        var outcome = Check(own.FindAll(form => Needs.LackingIn(form) == FormParts.None));
        if (Needs.Refusal(own) is not { } refusal)
        {
            return outcome;
        }

        return outcome.Kind == OutcomeKind.Found ? outcome with { Reason = refusal.Reason } : refusal;
    }

    /// <summary>Checks all forms, in the order in which they stand in the files.</summary>
    public abstract Outcome Check(IReadOnlyList<FormCase> forms);
}
