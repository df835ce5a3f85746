namespace PerfForm.Core.Grids.Excel;

/// <summary>A merged area of a sheet. A class, because generics over a struct would be compiled at start-up.</summary>
/// <param name="First">The upper left corner.</param>
/// <param name="Last">The lower right corner.</param>
internal sealed record MergedArea(CellAddress First, CellAddress Last);
