using PerfForm.Core.Grids;

namespace PerfForm.Core.Importers;

/// <summary>Where a form stands in a grid.</summary>
/// <param name="Grid">The sheet.</param>
/// <param name="FirstRow">Its first row, from 0: the title, or where none stands the first row with content.</param>
/// <param name="LastRow">Its last row with content.</param>
/// <param name="Title">The title's cell; null where the form has none.</param>
/// <param name="HeaderRows">The rows that head its indicator tables, from the top.</param>
internal sealed record FormArea(Grid Grid, int FirstRow, int LastRow, Cell? Title, IReadOnlyList<int> HeaderRows)
{
    /// <summary>The cells that begin in the area, by row, then by column.</summary>
    public IEnumerable<Cell> Cells => Rows(FirstRow, LastRow).SelectMany(Grid.Row);

    /// <summary>The rows above the first indicator table: title, captions, tasks, goals.</summary>
    public IEnumerable<int> HeadRows => Rows(FirstRow, HeaderRows.Count > 0 ? HeaderRows[0] - 1 : LastRow);

    /// <summary>The area from its first to its last non-empty cell, merged areas in full.</summary>
    public CellRange Range
    {
        get
        {
            var firstColumn = Cells.Min(cell => cell.Area.First.Column);
            var lastColumn = Cells.Max(cell => cell.Area.Last.Column);
            var lastRow = Cells.Max(cell => cell.Area.Last.Row);
            return new CellRange(new CellAddress(FirstRow, firstColumn), new CellAddress(lastRow, lastColumn));
        }
    }

    /// <summary>The rows with content from one to another, both included.</summary>
    public IEnumerable<int> Rows(int first, int last) => Grid.RowNumbers.Where(row => row >= first && row <= last);
}
