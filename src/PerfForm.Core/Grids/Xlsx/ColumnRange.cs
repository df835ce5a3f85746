namespace PerfForm.Core.Grids.Xlsx;

/// <summary>Neighbouring columns of one width.</summary>
/// <param name="First">The first, from 0.</param>
/// <param name="Last">The last, from 0.</param>
/// <param name="IsHidden">Whether they have no width.</param>
internal sealed record ColumnRange(int First, int Last, bool IsHidden)
{
    /// <summary>Whether the column is one of them.</summary>
    public bool Contains(int column) => column >= First && column <= Last;
}
