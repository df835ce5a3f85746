using PerfForm.Core.Text;

namespace PerfForm.Core.Rules;

/// <summary>How a rule ended on a form: what was checked, what was not, and why.</summary>
/// <param name="Code">The rule's code.</param>
/// <param name="Name">The rule's name.</param>
/// <param name="File">The file; null for a rule that compares all files of the run.</param>
/// <param name="Sheet">The sheet; null with it.</param>
/// <param name="Range">The form's cells; null with it.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Findings">How many findings there are, before suppressions.</param>
/// <param name="Reason">Why it could not be judged.</param>
public sealed record LedgerEntry(string Code, string Name, string? File, string? Sheet, string? Range, OutcomeKind Outcome, int Findings, Bilingual? Reason)
{
    /// <summary><c>found</c>, <c>clean</c>, <c>notApplicable</c> or <c>cannotJudge</c>.</summary>
    public string OutcomeName => Outcome switch
    {
        OutcomeKind.Found => "found",
        OutcomeKind.Clean => "clean",
        OutcomeKind.NotApplicable => "notApplicable",
        _ => "cannotJudge",
    };
}
