namespace PerfForm.Core.Rules.Words;

/// <summary>A known misspelling of a caption.</summary>
/// <param name="Written">As it is written.</param>
/// <param name="Meant">What is meant.</param>
internal sealed record Misspelling(string Written, string Meant);
