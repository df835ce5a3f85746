using PerfForm.Core.Model.Kinds;

namespace PerfForm.Cli.Commands;

/// <summary>What <c>fill</c> was asked for.</summary>
/// <param name="Data">The path of the data, <c>-</c> for standard input; null for a blank form.</param>
/// <param name="Form">The name of an official form, or the path of a workbook.</param>
/// <param name="Kinds">The kinds of a blank form.</param>
/// <param name="Year">The year of a blank form; null for none.</param>
/// <param name="Output">Where to.</param>
/// <param name="IsVerbose">Whether to list everything that was not filled in.</param>
internal sealed record FillOptions(string? Data, string Form, IReadOnlyList<FormKind> Kinds, int? Year, string Output, bool IsVerbose);
