using PerfForm.Core.Filling.Forms;
using PerfForm.Core.Grids;
using PerfForm.Core.Rules.Sketches;

namespace PerfForm.Core.Filling.Drawing;

/// <summary>The areas of a drawn form's cells.</summary>
internal sealed class SheetAreas
{
    private readonly List<CellRange> _all = [];
    private readonly Dictionary<CellAddress, CellAddress> _owners = [];
    private readonly ILookup<int, CellRange> _byRow;

    /// <summary>The areas of the cells of some rows.</summary>
    public SheetAreas(IReadOnlyList<DrawnRow> rows)
    {
        var marks = rows.Select(row => row.Cells.Select(cell => cell.Mark).ToArray()).ToArray();
        for (var row = 0; row < marks.Length; row++)
        {
            for (var column = 0; column < marks[row].Length; column++)
            {
                if (marks[row][column] is not (CellMark.Left or CellMark.Above))
                {
                    Add(DrawnArea.From(marks, row, column));
                }
            }
        }

        _byRow = _all.ToLookup(area => area.First.Row);
    }

    /// <summary>All, in the order of the form.</summary>
    public IReadOnlyList<CellRange> All => _all;

    /// <summary>Those of more than one cell.</summary>
    public IEnumerable<CellRange> Merged => _all.Where(area => area.Rows > 1 || area.Columns > 1);

    /// <summary>Those that begin in a row.</summary>
    public IEnumerable<CellRange> In(int row) => _byRow[row];

    /// <summary>The cell whose area covers another.</summary>
    public CellAddress OwnerOf(int row, int column) => _owners[new CellAddress(row, column)];

    private void Add(CellRange area)
    {
        _all.Add(area);
        for (var row = area.First.Row; row <= area.Last.Row; row++)
        {
            for (var column = area.First.Column; column <= area.Last.Column; column++)
            {
                _owners[new CellAddress(row, column)] = area.First;
            }
        }
    }
}
