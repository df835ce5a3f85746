using PerfForm.Core.Grids;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers;

/// <summary>The title of a form. It may be split over the cells of a row, or go on in the row below.</summary>
/// <param name="Cells">Its cells, in reading order; at least one.</param>
internal sealed record FormTitle(IReadOnlyList<Cell> Cells)
{
    /// <summary>The title as one line.</summary>
    public string Text => string.Concat(Cells.Select(cell => OneLine.Of(cell.Text)));

    /// <summary>Where it begins.</summary>
    public CellAddress Address => Cells[0].Address;

    /// <summary>The row in which it ends.</summary>
    public int LastRow => Cells[^1].Address.Row;
}
