namespace PerfForm.Core.Grids;

/// <summary>A sheet, or a text table, as its non-empty cells. Immutable; empty formatted cells cost nothing.</summary>
public sealed class Grid
{
    // Taller merged areas are few: they are looked through, not kept for each row.
    private const int TallestIndexed = 2_000;
    private readonly List<GridRow> _rows = [];
    private readonly Dictionary<int, List<Cell>> _mergedByRow = [];
    private readonly List<Cell> _tall = [];

    /// <summary>Builds a grid from its cells, in any order.</summary>
    /// <param name="name">The sheet's name; for a text file the file's name without extension.</param>
    /// <param name="cells">The non-empty cells; of two at one address the first wins.</param>
    /// <param name="visibility">Whether a person sees the sheet.</param>
    /// <param name="hasTrueColumns">Whether columns are the form's own; false for text, where rows may have slipped.</param>
    public Grid(string name, IEnumerable<Cell> cells, SheetVisibility visibility = SheetVisibility.Visible, bool hasTrueColumns = true)
    {
        Name = name;
        Visibility = visibility;
        HasTrueColumns = hasTrueColumns;
        Cells = InReadingOrder(cells);
        List<Cell> row = [];
        foreach (var cell in Cells)
        {
            if (row.Count > 0 && row[0].Address.Row != cell.Address.Row)
            {
                _rows.Add(new GridRow(row[0].Address.Row, row));
                row = [];
            }

            row.Add(cell);
            if (cell.IsMerged)
            {
                Index(cell);
            }
        }

        if (row.Count > 0)
        {
            _rows.Add(new GridRow(row[0].Address.Row, row));
        }
    }

    /// <summary>The sheet's name.</summary>
    public string Name { get; }

    /// <summary>Whether a person sees the sheet.</summary>
    public SheetVisibility Visibility { get; }

    /// <summary>Whether columns are the form's own. In text taken from a print, rows may have slipped sideways.</summary>
    public bool HasTrueColumns { get; }

    /// <summary>Stops whatever asks for the cells of a row, where nobody waits for it any more.</summary>
    internal CancellationToken Stop { get; set; }

    /// <summary>All non-empty cells, by row, then by column.</summary>
    public IReadOnlyList<Cell> Cells { get; }

    /// <summary>The rows that have a cell of their own, from the top.</summary>
    public IReadOnlyList<GridRow> Rows => _rows;

    /// <summary>The cells that begin in this row, from the left.</summary>
    public IReadOnlyList<Cell> Row(int row)
    {
        var at = FirstRowFrom(row);
        return at < _rows.Count && _rows[at].Number == row ? _rows[at].Cells : [];
    }

    /// <summary>The rows with cells of their own between two rows, both included.</summary>
    public IReadOnlyList<GridRow> RowsBetween(int first, int last)
    {
        var from = FirstRowFrom(first);
        var to = last == int.MaxValue ? _rows.Count : FirstRowFrom(last + 1);
        return from < to ? _rows.GetRange(from, to - from) : [];
    }

    /// <summary>The cell that covers this place, itself or as a merged area; null where there is none.</summary>
    public Cell? At(int row, int column)
    {
        if (OwnAt(Row(row), column) is { } own)
        {
            return own;
        }

        return (_mergedByRow.TryGetValue(row, out var merged) ? CellAt(row, column, merged) : null) ?? CellAt(row, column, _tall);
    }

    // By halves: rows may be thousands of cells wide.
    private static Cell? OwnAt(IReadOnlyList<Cell> cells, int column)
    {
        var (low, high) = (0, cells.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (cells[middle].Address.Column < column)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < cells.Count && cells[low].Address.Column == column ? cells[low] : null;
    }

    /// <summary>The cells that are merged down into this row from rows above.</summary>
    public IEnumerable<Cell> MergedInto(int row) => MergedIn(row).Concat(_tall).Where(merged => merged.Area.CoversRow(row) && merged.Address.Row < row);

    /// <summary>The same sheet with only the cells that begin between two columns, both included.</summary>
    public Grid Columns(int first, int last) =>
        new(Name, Cells.Where(cell => cell.Address.Column >= first && cell.Address.Column <= last), Visibility, HasTrueColumns)
        {
            Stop = Stop,
        };

    private List<Cell> MergedIn(int row) => _mergedByRow.TryGetValue(row, out var merged) ? merged : [];

    private static Cell? CellAt(int row, int column, List<Cell> merged)
    {
        foreach (var cell in merged)
        {
            if (cell.Area.Contains(row, column))
            {
                return cell;
            }
        }

        return null;
    }

    private void Index(Cell cell)
    {
        if (cell.Area.Rows > TallestIndexed)
        {
            _tall.Add(cell);
            return;
        }

        for (var row = cell.Area.First.Row; row <= cell.Area.Last.Row; row++)
        {
            if (!_mergedByRow.TryGetValue(row, out var merged))
            {
                _mergedByRow.Add(row, merged = []);
            }

            merged.Add(cell);
        }
    }

    private static List<Cell> InReadingOrder(IEnumerable<Cell> cells)
    {
        List<Cell> sorted = [.. cells];
        if (!IsSorted(sorted))
        {
            sorted = [.. sorted.OrderBy(cell => cell, Comparer<Cell>.Create((a, b) => a.Address.CompareTo(b.Address)))];
        }

        for (var i = sorted.Count - 1; i > 0; i--)
        {
            if (sorted[i].Address == sorted[i - 1].Address)
            {
                sorted.RemoveAt(i);
            }
        }

        return sorted;
    }

    private static bool IsSorted(List<Cell> cells)
    {
        for (var i = 1; i < cells.Count; i++)
        {
            if (cells[i].Address < cells[i - 1].Address)
            {
                return false;
            }
        }

        return true;
    }

    // The index of the first row at or below the row asked for.
    private int FirstRowFrom(int row)
    {
        Stop.ThrowIfCancellationRequested();
        var low = 0;
        var high = _rows.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_rows[middle].Number < row)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
