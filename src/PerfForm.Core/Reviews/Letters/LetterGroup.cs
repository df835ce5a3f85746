using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Reviews.Letters;

/// <summary>Findings of one category.</summary>
/// <param name="Category">1 to 11.</param>
/// <param name="Findings">The findings, in the order of their cells.</param>
internal sealed record LetterGroup(int Category, IReadOnlyList<Diagnostic> Findings);
