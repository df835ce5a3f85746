using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids.Flow;

/// <summary>A table of a document while it is read, row by row: it finds where cells stand between those that reach down from above.</summary>
/// <param name="number">Which table of the document it is, from 1.</param>
internal sealed class FlowTable(int number)
{
    /// <summary>As many as Excel has.</summary>
    public const int MostColumns = 16_384;

    private readonly List<FlowCell> _cells = [];
    private FlowCell?[] _lowest = [];
    private int _row = -1;
    private int _column;

    /// <summary>Which table of the document it is, from 1.</summary>
    public int Number { get; } = number;

    /// <summary>The text above it that belongs to it, from the top.</summary>
    public List<string> LinesAbove { get; } = [];

    /// <summary>The text below it that belongs to it.</summary>
    public List<string> LinesBelow { get; } = [];

    /// <summary>Whether it stands in a cell of another table.</summary>
    public bool IsNested { get; init; }

    /// <summary>Whether it is the first of a part of the document.</summary>
    public bool BeginsPart { get; init; }

    /// <summary>How many rows it has.</summary>
    public int Rows => _row + 1;

    /// <summary>How many columns its widest row has.</summary>
    public int Columns { get; private set; }

    /// <summary>Whether its first row is one cell: a title.</summary>
    public bool BeginsWithTitle => _cells is [{ Row: 0 }] or [{ Row: 0 }, { Row: > 0 }, ..];

    /// <summary>Begins a row.</summary>
    /// <param name="skipped">How many columns it leaves out in front.</param>
    public void BeginRow(int skipped = 0) => (_row, _column) = (_row + 1, Math.Min(skipped, MostColumns));

    /// <summary>Puts a cell at the next free place of the row.</summary>
    /// <param name="rows">How many rows it covers; may reach below the table.</param>
    /// <param name="columns">How many columns it covers.</param>
    /// <param name="isHidden">Whether a person does not see it in this column; null for seen.</param>
    public FlowCell Place(int rows, int columns, Func<int, bool>? isHidden = null)
    {
        while (_column < _lowest.Length && _lowest[_column] is { } above && above.LastRow >= _row)
        {
            _column++;
        }

        var end = _column + columns;
        if (end > MostColumns)
        {
            throw new UnreadableFileException(new(
                $"表{Number} 超过 {MostColumns} 列；请确认文件是否正确", $"table {Number} has more than {MostColumns} columns; check that this is the right file"));
        }

        var cell = new FlowCell(_row, _column, rows, columns) { IsPlaceHidden = isHidden?.Invoke(_column) == true };
        Array.Resize(ref _lowest, Math.Max(_lowest.Length, end));
        Array.Fill(_lowest, cell, _column, columns);
        _cells.Add(cell);
        (_column, Columns) = (end, Math.Max(Columns, end));
        return cell;
    }

    /// <summary>Takes the next place of the row for the cell above, as Word does; false where none of that width ends just above.</summary>
    public bool Continue(int columns)
    {
        var above = _column < _lowest.Length ? _lowest[_column] : null;
        if (above is null || above.Column != _column || above.Columns != columns || above.LastRow != _row - 1)
        {
            return false;
        }

        above.Grow();
        _column += columns;
        return true;
    }

    /// <summary>Its cells that hold something.</summary>
    /// <param name="firstRow">The row of the grid that its first row is.</param>
    /// <param name="meter">Takes note of them.</param>
    public IEnumerable<Cell> CellsFrom(int firstRow, CellMeter meter)
    {
        foreach (var cell in _cells)
        {
            var text = CellText.Clean(cell.Text);
            if (text.Length > 0)
            {
                meter.Add(text);
                var last = new CellAddress(firstRow + Math.Min(cell.LastRow, _row), cell.Column + cell.Columns - 1);
                var area = new CellRange(new CellAddress(firstRow + cell.Row, cell.Column), last);
                yield return new Cell(area, text) { IsHidden = cell.IsHidden, MayBeCut = cell.MayBeCut };
            }
        }
    }
}
