namespace PerfForm.Core.Grids;

/// <summary>A sheet, or a text table, as its non-empty cells. Immutable; empty formatted cells cost nothing.</summary>
public sealed class Grid
{
    private readonly Dictionary<CellAddress, Cell> _byAddress;
    private readonly Cell[] _merged;
    private readonly SortedDictionary<int, Cell[]> _rows;

    /// <summary>Builds a grid from its cells, in any order.</summary>
    /// <param name="name">The sheet's name; for a text file the file's name without extension.</param>
    /// <param name="cells">The non-empty cells; of two that overlap the first wins.</param>
    /// <param name="visibility">Whether a person sees the sheet.</param>
    /// <param name="hasTrueColumns">Whether columns are the form's own; false for text, where rows may have slipped.</param>
    public Grid(string name, IEnumerable<Cell> cells, SheetVisibility visibility = SheetVisibility.Visible, bool hasTrueColumns = true)
    {
        Name = name;
        Visibility = visibility;
        HasTrueColumns = hasTrueColumns;
        _byAddress = [];
        foreach (var cell in cells)
        {
            _byAddress.TryAdd(cell.Address, cell);
        }

        Cells = [.. _byAddress.Values.OrderBy(cell => cell.Address)];
        _merged = [.. Cells.Where(cell => cell.IsMerged)];
        _rows = new SortedDictionary<int, Cell[]>(
            Cells.GroupBy(cell => cell.Address.Row).ToDictionary(row => row.Key, row => row.ToArray()));
    }

    /// <summary>The sheet's name.</summary>
    public string Name { get; }

    /// <summary>Whether a person sees the sheet.</summary>
    public SheetVisibility Visibility { get; }

    /// <summary>Whether columns are the form's own. In text taken from a print, rows may have slipped sideways.</summary>
    public bool HasTrueColumns { get; }

    /// <summary>All non-empty cells, by row, then by column.</summary>
    public IReadOnlyList<Cell> Cells { get; }

    /// <summary>The rows that have a cell of their own, from the top, from 0.</summary>
    public IEnumerable<int> RowNumbers => _rows.Keys;

    /// <summary>The cells that begin in this row, from the left.</summary>
    public IReadOnlyList<Cell> Row(int row) => _rows.TryGetValue(row, out var cells) ? cells : [];

    /// <summary>The cell that covers this place, itself or as a merged area; null where there is none.</summary>
    public Cell? At(int row, int column)
    {
        if (_byAddress.TryGetValue(new CellAddress(row, column), out var cell))
        {
            return cell;
        }

        return Array.Find(_merged, merged => merged.Area.Contains(row, column));
    }
}
