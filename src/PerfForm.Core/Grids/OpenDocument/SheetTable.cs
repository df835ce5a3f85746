using System.Xml;
using PerfForm.Core.Grids.Content;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids.OpenDocument;

/// <summary>A sheet: rows and cells one after the other, with those that are alike written once. ISO/IEC 26300, 9.1.</summary>
/// <param name="meter">Takes note of what is read.</param>
internal sealed class SheetTable(CellMeter meter)
{
    // As many as LibreOffice has.
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;

    private readonly List<Cell> _cells = [];
    private readonly ColumnSpans _hiddenColumns = new();
    private int _row;
    private int _column;
    private int _merged;

    /// <summary>Reads the element.</summary>
    public Grid Read(XmlReader xml, SheetVisibility visibility)
    {
        var name = xml.Named("name") ?? string.Empty;
        ReadRows(xml);
        meter.AddSheet(0, 0, _merged);
        return new Grid(name, _cells, visibility);
    }

    // Rows and columns may stand in groups and among headers.
    private void ReadRows(XmlReader xml)
    {
        var depth = xml.Depth;
        while (xml.NextIn(depth))
        {
            switch (xml.LocalName)
            {
                case "table-column":
                    ReadColumn(xml);
                    break;
                case "table-row":
                    ReadRow(xml);
                    break;
                case "table-row-group" or "table-rows" or "table-header-rows" or "table-column-group" or "table-columns" or "table-header-columns":
                    ReadRows(xml);
                    break;
            }
        }
    }

    private void ReadColumn(XmlReader xml)
    {
        var times = xml.Times("number-columns-repeated", MostColumns);
        if (xml.IsCollapsed())
        {
            _hiddenColumns.Add(_column, _column + times - 1);
        }

        _column += times;
    }

    private void ReadRow(XmlReader xml)
    {
        var times = xml.Times("number-rows-repeated", MostRows);
        var row = ReadCells(xml, xml.IsCollapsed());
        if (row.Count > 0 && _row + times > MostRows)
        {
            throw new InvalidDataException("The sheet has more rows than any program can show.");
        }

        for (var at = 0; row.Count > 0 && at < times; at++)
        {
            foreach (var cell in row)
            {
                meter.Add(cell.Text);
                _cells.Add(at == 0 ? cell : Moved(cell, rows: at, columns: 0));
            }
        }

        _row = Math.Min(_row + times, MostRows);
    }

    private List<Cell> ReadCells(XmlReader xml, bool isRowHidden)
    {
        var cells = new List<Cell>();
        var column = 0;
        var depth = xml.Depth;
        while (xml.NextIn(depth))
        {
            var times = xml.Times("number-columns-repeated", MostColumns);
            if (xml.LocalName == "table-cell")
            {
                var (rows, columns) = (xml.Times("number-rows-spanned", MostRows), xml.Times("number-columns-spanned", MostColumns));
                _merged += rows * (long)columns > 1 ? 1 : 0;
                var area = new CellRange(new CellAddress(_row, column), new CellAddress(_row + rows - 1, column + columns - 1));
                if (SheetCell.Read(xml, area) is { } cell)
                {
                    AddRepeated(cells, cell, Math.Min(times, MostColumns - column), isRowHidden);
                }
            }

            column = Math.Min(column + times, MostColumns);
        }

        return cells;
    }

    private void AddRepeated(List<Cell> cells, Cell cell, int times, bool isRowHidden)
    {
        for (var at = 0; at < times; at++)
        {
            var moved = Moved(cell, rows: 0, columns: at);
            var column = moved.Address.Column;
            var isHidden = isRowHidden || _hiddenColumns.Contains(column);
            cells.Add(isHidden ? moved with { IsHidden = true } : moved);
        }
    }

    private static Cell Moved(Cell cell, int rows, int columns)
    {
        var (first, last) = (cell.Area.First, cell.Area.Last);
        return rows + columns == 0 ? cell : cell with
        {
            Area = new CellRange(new CellAddress(first.Row + rows, first.Column + columns), new CellAddress(last.Row + rows, last.Column + columns)),
        };
    }
}
