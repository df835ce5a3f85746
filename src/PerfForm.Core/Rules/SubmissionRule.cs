using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Rules;

/// <summary>A rule that compares all forms of a run with one another.</summary>
internal abstract class SubmissionRule(DiagnosticKind kind, int category) : Rule(kind, category)
{
    /// <summary>Checks all forms, in the order in which they stand in the files.</summary>
    public abstract Outcome Check(IReadOnlyList<FormCase> forms);
}
