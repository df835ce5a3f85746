using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Model;

/// <summary>One file and everything that was read from it.</summary>
/// <param name="Source">Which file.</param>
/// <param name="Forms">Its forms, in the order in which they stand in the file.</param>
/// <param name="Skipped">Sheets or table areas with content but no declaration form.</param>
/// <param name="Diagnostics">What reading found, in the order of <see cref="DiagnosticOrder"/>.</param>
public sealed record Document(
    SourceFile Source,
    IReadOnlyList<Form> Forms,
    IReadOnlyList<SkippedArea> Skipped,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The names of all sheets, in the file's order. Not written to data.</summary>
    public IReadOnlyList<string> Sheets { get; init; } = [];

    /// <summary>The sheets on which there is anything that is no form; several such areas of a sheet count once. Not written to data.</summary>
    public int SkippedSheets => Skipped.Select(area => area.Sheet).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Whether it is a text that is no declaration gone wrong, such as a readme or a letter: one with a declaration's title may be.</summary>
    public bool IsTextWithoutForm =>
        Forms.Count == 0 && Source.Format is { IsPlainText: true } or { IsProse: true } && Diagnostics.All(diagnostic => diagnostic.Cell is null);
}
