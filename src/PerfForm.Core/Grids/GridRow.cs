namespace PerfForm.Core.Grids;

/// <summary>A row of a grid that has cells of its own.</summary>
/// <param name="Number">The row, from 0.</param>
/// <param name="Cells">The cells that begin in it, from the left; at least one.</param>
public sealed record GridRow(int Number, IReadOnlyList<Cell> Cells);
