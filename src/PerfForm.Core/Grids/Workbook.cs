namespace PerfForm.Core.Grids;

/// <summary>A file as grids: one a sheet, in the order of the workbook's tabs.</summary>
/// <param name="Format">What the file is, by its content; null for grids that come from no file.</param>
/// <param name="Grids">Its sheets; a text file has one.</param>
internal sealed record Workbook(SourceFormat? Format, IReadOnlyList<Grid> Grids);
