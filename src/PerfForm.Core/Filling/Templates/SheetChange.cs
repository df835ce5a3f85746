using PerfForm.Core.Grids;

namespace PerfForm.Core.Filling.Templates;

/// <summary>What is changed in a sheet.</summary>
internal sealed class SheetChange
{
    private readonly Dictionary<(CellAddress Cell, int Added), SheetEdit> _edits = [];
    private readonly List<AddedRows> _added = [];

    /// <summary>The rows that are added.</summary>
    public IReadOnlyList<AddedRows> Added => _added;

    /// <summary>Changes a cell; a later change of the same cell counts.</summary>
    public void Set(SheetEdit edit) => _edits[(edit.Cell, edit.Added)] = edit;

    /// <summary>Adds rows.</summary>
    public void Add(AddedRows rows) => _added.Add(rows);

    /// <summary>The changes by the rows and columns that they have in the end.</summary>
    public SortedDictionary<int, SortedDictionary<int, SheetEdit>> ByRow()
    {
        var rows = new SortedDictionary<int, SortedDictionary<int, SheetEdit>>();
        foreach (var edit in _edits.Values)
        {
            var row = RowOf(edit.Cell.Row) + edit.Added;
            if (!rows.TryGetValue(row, out var cells))
            {
                rows.Add(row, cells = []);
            }

            cells[edit.Cell.Column] = edit;
        }

        return rows;
    }

    /// <summary>Where a row stands in the end.</summary>
    public int RowOf(int row) => row + _added.Where(added => added.Below < row).Sum(added => added.Count);

    /// <summary>How many rows are added below a row.</summary>
    public int CountBelow(int row) => _added.Where(added => added.Below == row).Sum(added => added.Count);

    /// <summary>Where an area stands in the end: it grows with rows within it, and where that is wanted with rows below its last.</summary>
    public CellRange AreaOf(CellRange area, bool growsBelow) => new(
        area.First with { Row = RowOf(area.First.Row) },
        area.Last with { Row = RowOf(area.Last.Row) + (growsBelow ? CountBelow(area.Last.Row) : 0) });
}
