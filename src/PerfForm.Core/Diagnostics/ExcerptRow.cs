namespace PerfForm.Core.Diagnostics;

/// <summary>A row of a form, shown around a finding.</summary>
/// <param name="Number">The row's number, from 1.</param>
/// <param name="Texts">Its texts, from the left; those of merged cells above are left out.</param>
/// <param name="IsFound">Whether it is the finding's own row.</param>
public sealed record ExcerptRow(int Number, IReadOnlyList<string> Texts, bool IsFound);
