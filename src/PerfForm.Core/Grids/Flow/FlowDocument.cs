using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids.Flow;

/// <summary>
/// A document of text and tables as grids: 表1, 表2 … in its own order. The text above a table stands in the same grid, in rows below 0, so that
/// the table's cells keep the addresses that they have in the table. A table that goes on in the next one is one grid.
/// </summary>
/// <param name="name">The name of the grid of a document without tables.</param>
/// <param name="meter">Takes note of what is read.</param>
internal sealed class FlowDocument(string name, CellMeter meter)
{
    private readonly List<FlowTable> _tables = [];
    private readonly List<string> _lines = [];
    private int _count;
    private bool _beginsPart;

    /// <summary>The next table's number. Every table takes one, so that a person can count.</summary>
    public int NextNumber() => ++_count;

    /// <summary>Adds text that stands in no table. It belongs to the table that follows.</summary>
    public void AddLine(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                _lines.Add(line);
            }
        }
    }

    /// <summary>Says that a page ends: the text since the last table belongs to that table.</summary>
    public void BreakPage()
    {
        if (_tables.Count > 0)
        {
            _tables[^1].LinesBelow.AddRange(_lines);
            _lines.Clear();
        }
    }

    /// <summary>Says that a part of the document ends: no table goes on in the next part.</summary>
    public void EndPart()
    {
        BreakPage();
        _beginsPart = true;
    }

    /// <summary>Begins a table.</summary>
    public FlowTable Begin(int number, bool isNested)
    {
        var table = new FlowTable(number) { IsNested = isNested, BeginsPart = _beginsPart };
        _beginsPart = false;
        table.LinesAbove.AddRange(_lines);
        _lines.Clear();
        _tables.Add(table);
        return table;
    }

    /// <summary>All that was read.</summary>
    public List<Grid> ToGrids()
    {
        BreakPage();
        if (_tables.Count == 0)
        {
            return [new Grid(name, CellsOf(_lines, firstRow: 0, columns: 1), hasTrueColumns: false)];
        }

        var grids = new List<Grid>();
        for (var at = 0; at < _tables.Count;)
        {
            var first = at++;
            while (at < _tables.Count && GoesOn(_tables[at - 1], _tables[at]))
            {
                at++;
            }

            grids.Add(new Grid($"表{_tables[first].Number}", CellsOf(_tables.GetRange(first, at - first))));
        }

        return grids;
    }

    // Word cuts a long table in two where a person wants a page to end.
    private static bool GoesOn(FlowTable table, FlowTable next) =>
        table.LinesBelow.Count + next.LinesAbove.Count == 0 && table.Columns == next.Columns
        && !table.IsNested && !next.IsNested && !next.BeginsPart && !next.BeginsWithTitle;

    private IEnumerable<Cell> CellsOf(List<FlowTable> tables)
    {
        var row = 0;
        var lines = tables[0].LinesAbove;
        var columns = tables[0].Columns;
        meter.AddSheet(tables.Sum(table => table.Rows), columns, 0);
        foreach (var cell in CellsOf(lines, -lines.Count, columns))
        {
            yield return cell;
        }

        foreach (var table in tables)
        {
            foreach (var cell in table.CellsFrom(row, meter))
            {
                yield return cell;
            }

            row += table.Rows;
        }

        foreach (var cell in CellsOf(tables[^1].LinesBelow, row, columns))
        {
            yield return cell;
        }
    }

    // A line reaches over the whole table, as titles do in workbooks; tabs part it into cells.
    private IEnumerable<Cell> CellsOf(List<string> lines, int firstRow, int columns)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            var row = firstRow + at;
            var texts = Array.FindAll(Array.ConvertAll(lines[at].Split('\t'), CellText.Clean), text => text.Length > 0);
            for (var column = 0; column < texts.Length; column++)
            {
                meter.Add(texts[column]);
                var last = new CellAddress(row, texts.Length == 1 ? Math.Max(1, columns) - 1 : column);
                yield return new Cell(new CellRange(new CellAddress(row, column), last), texts[column]);
            }
        }
    }
}
