using PerfForm.Core.Grids;

namespace PerfForm.Core.Reviews.Pages;

/// <summary>
/// What is drawn of a form: the rows and columns in which a cell begins, and those of findings. However far a hostile sheet spreads its cells,
/// the table stays bounded, and no two cells of it cover the same place.
/// </summary>
internal sealed class DrawnGrid
{
    private const int MostColumns = 60;
    private const int MostRows = 2_000;
    private readonly Dictionary<CellAddress, Cell> _cells = [];
    private readonly HashSet<CellAddress> _drawn = [];
    private readonly List<int> _rows;
    private readonly List<int> _columns;

    // For each drawn column the first drawn row that no cell above reaches into.
    private readonly int[] _freeFrom;

    /// <summary>What is drawn of a form.</summary>
    /// <param name="grid">Its sheet.</param>
    /// <param name="range">Its cells.</param>
    /// <param name="found">The cells of findings.</param>
    public DrawnGrid(Grid grid, CellRange range, IEnumerable<CellAddress> found)
    {
        foreach (var cell in grid.RowsBetween(range.First.Row, range.Last.Row).SelectMany(row => row.Cells))
        {
            if (range.CoversColumn(cell.Address.Column))
            {
                _cells.Add(cell.Address, cell);
            }
        }

        List<CellAddress> places = [.. _cells.Keys, .. found.Where(cell => range.Contains(cell.Row, cell.Column))];
        var rows = places.Select(place => place.Row).Distinct().Order().ToList();
        var columns = places.Select(place => place.Column).Distinct().Order().ToList();
        IsCut = rows.Count > MostRows || columns.Count > MostColumns;
        (_rows, _columns) = ([.. rows.Take(MostRows)], [.. columns.Take(MostColumns)]);
        _freeFrom = new int[_columns.Count];
        Rows = [.. _rows.Select((row, at) => new DrawnRow(row, [.. CellsOf(row, at)]))];
    }

    /// <summary>The rows, from the top.</summary>
    public IReadOnlyList<DrawnRow> Rows { get; }

    /// <summary>The columns that are drawn, from the left.</summary>
    public IReadOnlyList<int> Columns => _columns;

    /// <summary>Whether rows or columns were left out because they are too many.</summary>
    public bool IsCut { get; }

    /// <summary>Whether a cell is drawn at a place.</summary>
    public bool Draws(CellAddress place) => _drawn.Contains(place);

    private IEnumerable<DrawnCell> CellsOf(int row, int at)
    {
        for (var column = 0; column < _columns.Count; column++)
        {
            if (_freeFrom[column] > at)
            {
                continue;
            }

            var drawn = CellAt(new CellAddress(row, _columns[column]), at, column);
            Array.Fill(_freeFrom, at + drawn.High, column, drawn.Wide);
            _drawn.Add(drawn.Place);
            yield return drawn;
        }
    }

    private DrawnCell CellAt(CellAddress place, int at, int column) => _cells.TryGetValue(place, out var cell)
        ? new DrawnCell(place, cell, WidthOf(cell, at, column), Count(_rows, at, cell.Area.Last.Row))
        : new DrawnCell(place, null, 1, 1);

    // As far as the merged area reaches, and no further than to what another one covers.
    private int WidthOf(Cell cell, int at, int column)
    {
        var most = Count(_columns, column, cell.Area.Last.Column);
        var wide = 1;
        while (wide < most && _freeFrom[column + wide] <= at)
        {
            wide++;
        }

        return wide;
    }

    // How many of the drawn rows or columns lie between one and the last that counts.
    private static int Count(List<int> places, int from, int last)
    {
        var at = places.BinarySearch(last);
        return Math.Max(1, (at >= 0 ? at + 1 : ~at) - from);
    }
}
