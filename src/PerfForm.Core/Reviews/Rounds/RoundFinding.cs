using PerfForm.Core.Diagnostics;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Rounds;

/// <summary>A finding of a round, as a later round knows it again.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Severity">Its severity.</param>
/// <param name="Place">Where it stood: <c>Sheet1!E12</c>.</param>
/// <param name="Indicator">The place among the form's indicators of the one that it is about; negative for none.</param>
/// <param name="Label">The label beside its cell, where it is about no indicator; empty for none.</param>
/// <param name="Content">What it is about, as it stood there: when that is the same again, nothing was mended.</param>
/// <param name="Message">What was found.</param>
/// <param name="Mend">How to mend it.</param>
internal sealed record RoundFinding(
    string Code, Severity Severity, string Place, int Indicator, string Label, string Content, Bilingual Message, Bilingual Mend)
{
    /// <summary>The finding of the review that the round is of; null where the round was read from a file.</summary>
    public Diagnostic? Source { get; init; }

    /// <summary>Whether the department was asked to mend it; hints are not asked after.</summary>
    public bool IsAsked => Severity >= Severity.Warning;
}
