using PerfForm.Core.Grids;

namespace PerfForm.Tests.Twins;

/// <summary>A place of a grid as table languages write it: a cell, an empty place, or the part of a tall cell that lies in a further row.</summary>
/// <param name="Area">What it covers in all.</param>
/// <param name="Cell">The cell; null for an empty place.</param>
/// <param name="IsContinued">Whether the cell begins in a row above.</param>
internal sealed record Slot(CellRange Area, Cell? Cell, bool IsContinued)
{
    public string Text => IsContinued ? string.Empty : Cell?.Text ?? string.Empty;

    /// <summary>The rows of a grid from one of them on, each from the left.</summary>
    public static IEnumerable<List<Slot>> RowsOf(Grid grid, int firstRow = 0)
    {
        var (rows, columns) = (grid.Cells.Max(cell => cell.Area.Last.Row) + 1, grid.Cells.Max(cell => cell.Area.Last.Column) + 1);
        for (var row = firstRow; row < rows; row++)
        {
            var slots = new List<Slot>();
            for (var column = 0; column < columns; column += slots[^1].Area.Columns)
            {
                var cell = grid.At(row, column);
                slots.Add(new Slot(cell?.Area ?? new CellRange(new CellAddress(row, column)), cell, cell is not null && cell.Address.Row < row));
            }

            yield return slots;
        }
    }

    /// <summary>How many rows at the top hold one cell that is as wide as the grid: title, year, unit.</summary>
    public static int TitleRowsOf(Grid grid) => RowsOf(grid).TakeWhile(row => row is [{ Cell: not null, Area.Rows: 1 }]).Count();
}
