namespace PerfForm.Core.Rules.Digests;

/// <summary>One of the reviewers' eleven opinions on a form.</summary>
/// <param name="Category">1 to 11; see <see cref="ReviewCategory"/>.</param>
/// <param name="Subjects">What it is about, in form order: indicators by name, other cells by their text.</param>
/// <param name="Findings">How many findings it stands for.</param>
public sealed record Opinion(int Category, IReadOnlyList<string> Subjects, int Findings);
