using PerfForm.Core.Grids.Flow;

namespace PerfForm.Core.Grids.Pdf;

/// <summary>A table that goes on over pages, put together of its pieces.</summary>
internal sealed class PagedTable
{
    // A row of less is no header.
    private const int FewestLabels = 3;
    private const double MostMargin = 8;

    private readonly List<PrintedCell> _cells = [];
    private readonly HashSet<string> _rowsSeen = new(StringComparer.Ordinal);
    private int _rows;

    private PagedTable()
    {
    }

    /// <summary>Puts the pieces together, and writes their table into a document.</summary>
    public static void Write(List<TablePiece> pieces, FlowDocument flow)
    {
        var columns = Places.Of([.. pieces.SelectMany(piece => piece.Table.Columns)]);
        var table = new PagedTable();
        foreach (var piece in pieces)
        {
            table.Add(piece.Cells(columns), piece.Table.Rows.Count - 1);
        }

        table.Write(flow);
    }

    private void Add(List<PrintedCell> cells, int rows)
    {
        var rowTexts = Enumerable.Range(0, rows).Select(row => TextOf(cells.FindAll(cell => cell.Area.First.Row == row))).ToList();
        var dropped = _rows == 0 ? 0 : RepeatedRows(cells, rowTexts);
        foreach (var cell in cells.Where(cell => cell.Area.First.Row >= dropped))
        {
            var isFirst = cell.Area.First.Row == dropped;
            cell.Area = Moved(cell.Area, _rows - dropped);
            if (!(isFirst && _rows > 0 && IsJoined(cell)))
            {
                _cells.Add(cell);
            }
        }

        _rowsSeen.UnionWith(rowTexts.OfType<string>());
        _rows += rows - dropped;
    }

    // The rows at the top that stood in the table before: its header, printed on every page.
    private int RepeatedRows(List<PrintedCell> cells, List<string?> rowTexts)
    {
        var dropped = 0;
        while (dropped < rowTexts.Count && rowTexts[dropped] is { } text && _rowsSeen.Contains(text))
        {
            dropped++;
        }

        return cells.Exists(cell => cell.Area.First.Row < dropped && cell.Area.Last.Row >= dropped) ? 0 : dropped;
    }

    // Null where the row cannot be a header: a header has labels and no figures.
    private static string? TextOf(List<PrintedCell> row)
    {
        var texts = row.ConvertAll(cell => $"{cell.Area.First.Column}-{cell.Area.Last.Column} {cell.Text(0)}");
        var isHeader = row.Count(cell => cell.Lines.Count > 0) >= FewestLabels && !row.Exists(cell => cell.Text(0).Any(char.IsDigit));
        return isHeader ? string.Join('|', texts) : null;
    }

    // A cell that was cut by the end of the page: no line closes it there, or it is the tall rest of one, without text.
    private bool IsJoined(PrintedCell cell)
    {
        var above = _cells.Find(known => known.Area.Last.Row == _rows - 1
            && known.Area.First.Column == cell.Area.First.Column && known.Area.Last.Column == cell.Area.Last.Column);
        if (above is null || !((above.IsOpenBelow && cell.IsOpenAbove) || (cell.Lines.Count == 0 && cell.Area.Rows > 1)))
        {
            return false;
        }

        above.Area = new CellRange(above.Area.First, cell.Area.Last);
        above.IsOpenBelow = cell.IsOpenBelow;
        above.Lines.AddRange(cell.Lines);
        return true;
    }

    private void Write(FlowDocument flow)
    {
        var margin = Margin();
        var table = flow.Begin(flow.NextNumber(), isNested: false);
        var cells = _cells.ToLookup(cell => cell.Area.First.Row);
        for (var row = 0; row < _rows; row++)
        {
            table.BeginRow();
            foreach (var cell in cells[row].OrderBy(cell => cell.Area.First.Column))
            {
                var placed = table.Place(cell.Area.Rows, cell.Area.Columns);
                if (cell.Text(margin) is { Length: > 0 } text)
                {
                    placed.AddLine(text);
                    placed.MayBeCut = cell.IsCut;
                }
            }
        }
    }

    // What the text that stands nearest to a line leaves free.
    private double Margin() => Math.Clamp(
        _cells.SelectMany(cell => cell.Lines.Select(line => Math.Min(line.Left - cell.Left, cell.Right - line.Right))).DefaultIfEmpty(0).Min(), 0, MostMargin);

    private static CellRange Moved(CellRange area, int rows) => new(
        new CellAddress(area.First.Row + rows, area.First.Column), new CellAddress(area.Last.Row + rows, area.Last.Column));
}
