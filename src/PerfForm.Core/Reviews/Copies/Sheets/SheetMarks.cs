using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Xlsx;
using PerfForm.Core.Reviews.Copies.Parts;
using PerfForm.Core.Reviews.Copies.Styles;

namespace PerfForm.Core.Reviews.Copies.Sheets;

/// <summary>Fills cells of a sheet, and adds those that it does not have. ECMA-376 part 1, 18.3.1.</summary>
/// <param name="part">The sheet.</param>
/// <param name="facts">What is known of it.</param>
/// <param name="styles">The workbook's styles.</param>
internal sealed class SheetMarks(PartText part, SheetFacts facts, StylesText styles)
{
    private readonly List<KeyValuePair<CellAddress, Severity>> _marks = [];
    private IReadOnlySet<CellAddress> _earlier = new HashSet<CellAddress>();
    private int _next;
    private PartTag? _sheetData;
    private PartTag _rowTag;
    private int _row = -1;
    private int _column;
    private int _rowStyle;
    private bool _hasSpans;

    /// <summary>Fills the cells.</summary>
    /// <param name="cells">The cells, each with what is found there at worst.</param>
    /// <param name="earlier">The cells that an earlier run of the tool may have filled: they lose that fill.</param>
    /// <exception cref="IrregularPartException">The sheet is not written as it should be.</exception>
    public void Fill(IReadOnlyDictionary<CellAddress, Severity> cells, IReadOnlySet<CellAddress> earlier)
    {
        _earlier = earlier;
        _marks.AddRange(cells.OrderBy(cell => cell.Key));
        using var walk = new PartWalk(part, "worksheet");
        while (walk.Next())
        {
            Take(walk);
        }

        PartXml.Require(_next == _marks.Count);
    }

    private void Take(PartWalk walk)
    {
        if (walk.Begins("sheetData", 1))
        {
            _sheetData = walk.Tag;
        }
        else if (_sheetData is null)
        {
            return;
        }
        else if (walk.Begins("row", 2))
        {
            BeginRow(walk);
        }
        else if (walk.Begins("c", 3))
        {
            TakeCell(walk);
        }

        if (walk.Ends("row", 2))
        {
            part.Append(_rowTag, walk.Tag.At, CellsBefore(int.MaxValue));
        }

        if (walk.Ends("sheetData", 1))
        {
            part.Append(_sheetData.Value, walk.Tag.At, RowsBefore(int.MaxValue));
            _sheetData = null;
        }
    }

    private void BeginRow(PartWalk walk)
    {
        var row = walk.Xml.NumberOr(_row + 2, "r") - 1;
        PartXml.Require(row > _row);
        if (RowsBefore(row) is { Length: > 0 } rows)
        {
            part.Insert(walk.Tag.At, rows);
        }

        (_row, _column, _rowTag, _hasSpans) = (row, -1, walk.Tag, true);
        _rowStyle = walk.Xml.IsTrue("customFormat") ? walk.Xml.NumberOr(0, "s") : 0;
    }

    private void TakeCell(PartWalk walk)
    {
        var cell = walk.Xml.GetAttribute("r") is { } written ? CellAddress.Parse(written.ToUpperInvariant()) : new CellAddress(_row, _column + 1);
        PartXml.Require(cell.Row == _row && cell.Column > _column);
        _column = cell.Column;
        if (CellsBefore(_column) is { Length: > 0 } cells)
        {
            part.Insert(walk.Tag.At, cells);
        }

        var received = walk.Xml.NumberOr(0, "s");
        var style = _earlier.Contains(cell) ? styles.Unmarked(received) : received;
        if (_next < _marks.Count && _marks[_next].Key == cell)
        {
            style = styles.Marked(style, _marks[_next].Value);
            _next++;
        }

        if (style != received)
        {
            part.Set(walk.Tag, "s", $"{style}");
        }
    }

    // The cells of this row that are to be marked and are not there, up to a column.
    private string CellsBefore(int column)
    {
        var cells = Take(cell => cell.Row == _row && cell.Column < column);
        if (cells.Count > 0 && _hasSpans)
        {
            // It says between which columns the row has cells.
            part.Remove(_rowTag, "spans");
            _hasSpans = false;
        }

        return string.Concat(cells.Select(cell => XmlWords.Within(NewCell(cell, _rowStyle), _rowTag, PartXml.Main)));
    }

    private string RowsBefore(int row) => string.Concat(
        Take(cell => cell.Row < row)
            .GroupBy(cell => cell.Key.Row)
            .Select(cells => XmlWords.Within(
                $"""<row r="{cells.Key + 1}">{string.Concat(cells.Select(cell => NewCell(cell, rowStyle: 0)))}</row>""", _sheetData!.Value, PartXml.Main)));

    private List<KeyValuePair<CellAddress, Severity>> Take(Predicate<CellAddress> isOf)
    {
        var first = _next;
        while (_next < _marks.Count && isOf(_marks[_next].Key))
        {
            _next++;
        }

        return _marks.GetRange(first, _next - first);
    }

    private string NewCell(KeyValuePair<CellAddress, Severity> cell, int rowStyle) =>
        $"""<c r="{cell.Key}" s="{styles.Marked(rowStyle > 0 ? rowStyle : facts.StyleOf(cell.Key.Column), cell.Value)}"/>""";
}
