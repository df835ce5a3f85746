namespace PerfForm.Core.Grids.Excel.Parts;

/// <summary>Neighbouring columns of one width.</summary>
/// <param name="First">The first, from 0.</param>
/// <param name="Last">The last, from 0.</param>
/// <param name="IsHidden">Whether they have no width.</param>
internal sealed record ColumnSpan(int First, int Last, bool IsHidden);
