using System.Globalization;
using System.Xml;
using PerfForm.Core.Grids.Content;
using PerfForm.Core.Grids.Excel;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids.SpreadsheetMl;

/// <summary>A sheet of an XML spreadsheet. Rows and cells stand one after the other, unless <c>ss:Index</c> says where.</summary>
/// <param name="formats">The number formats, by style.</param>
/// <param name="meter">Takes note of what is read.</param>
internal sealed class WorksheetXml(Dictionary<string, string> formats, CellMeter meter)
{
    // As many as Excel has.
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;

    private readonly List<Cell> _cells = [];
    private readonly ColumnSpans _hiddenColumns = new();
    private int _row = -1;
    private int _lastColumn = -1;
    private int _merged;
    private SheetVisibility _visibility;

    /// <summary>Reads the element.</summary>
    public Grid Read(XmlReader xml)
    {
        var name = xml.Said("Name") ?? string.Empty;
        var depth = xml.Depth;
        while (xml.NextIn(depth))
        {
            if (xml.LocalName == "Table")
            {
                ReadTable(xml);
            }
            else if (xml.LocalName == "WorksheetOptions")
            {
                ReadOptions(xml);
            }
        }

        meter.AddSheet(_row + 1, _lastColumn + 1, _merged);
        return new Grid(name, _cells, _visibility);
    }

    private void ReadOptions(XmlReader xml)
    {
        var depth = xml.Depth;
        while (xml.NextIn(depth))
        {
            if (xml.LocalName == "Visible")
            {
                _visibility = xml.TextWithin().Trim() switch
                {
                    "SheetHidden" => SheetVisibility.Hidden,
                    "SheetVeryHidden" => SheetVisibility.VeryHidden,
                    _ => SheetVisibility.Visible,
                };
            }
        }
    }

    private void ReadTable(XmlReader xml)
    {
        var column = -1;
        var depth = xml.Depth;
        while (xml.NextIn(depth))
        {
            if (xml.LocalName == "Column")
            {
                var first = xml.SaidNumber("Index", column + 2, MostColumns) - 1;
                column = Math.Min(first + xml.SaidNumber("Span", 0, MostColumns), MostColumns);
                if (xml.SaysHidden("Width"))
                {
                    _hiddenColumns.Add(first, column);
                }
            }
            else if (xml.LocalName == "Row")
            {
                _row = Math.Min(xml.SaidNumber("Index", _row + 2, MostRows) - 1, MostRows);
                var span = xml.SaidNumber("Span", 0, MostRows);
                ReadRow(xml, xml.SaysHidden("Height"));
                _row = Math.Min(_row + span, MostRows);
            }
        }
    }

    private void ReadRow(XmlReader xml, bool isHidden)
    {
        var next = 0;
        var depth = xml.Depth;
        while (xml.NextIn(depth))
        {
            if (xml.LocalName != "Cell")
            {
                continue;
            }

            var column = xml.SaidNumber("Index", next + 1, MostColumns) - 1;
            var (across, down) = (xml.SaidNumber("MergeAcross", 0, MostColumns), xml.SaidNumber("MergeDown", 0, MostRows));
            next = Math.Min(column + across + 1, MostColumns);
            _lastColumn = Math.Max(_lastColumn, next - 1);
            _merged += across + down > 0 ? 1 : 0;
            var area = new CellRange(new CellAddress(_row, column), new CellAddress(_row + down, column + across));
            if (ReadCell(xml, area) is { } cell)
            {
                meter.Add(cell.Text);
                _cells.Add(isHidden || _hiddenColumns.Contains(column) ? cell with { IsHidden = true } : cell);
            }
        }
    }

    // A formula without a value was never calculated: Excel would show a result, the file holds none.
    private Cell? ReadCell(XmlReader xml, CellRange area)
    {
        var (style, formula) = (xml.Said("StyleID"), xml.Said("Formula"));
        var format = style is not null && formats.TryGetValue(style, out var known) ? known : null;
        Cell? cell = null;
        var hasData = false;
        var depth = xml.Depth;
        while (xml.NextIn(depth))
        {
            if (xml.LocalName == "Data")
            {
                hasData = true;
                cell = CellOf(xml.Said("Type"), AllText(xml), format, area);
            }
        }

        return cell is null && !hasData && formula is not null ? new Cell(area, formula, CellKind.Error) : cell;
    }

    // Rich text has elements of HTML around its pieces.
    private static string AllText(XmlReader xml)
    {
        var text = string.Empty;
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
        {
            return text;
        }

        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                text += xml.Value;
            }
        }

        return text;
    }

    private static Cell? CellOf(string? type, string text, string? format, CellRange area) => type switch
    {
        "Number" when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => CellContent.Read(number, format, area),
        "DateTime" when DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => CellContent.Read(date, format, area),
        "Boolean" => CellContent.Read(text.Trim() == "1", format, area),
        "Error" when text.Trim().Length > 0 => new Cell(area, text.Trim(), CellKind.Error),
        _ => CellContent.Read(text, format, area),
    };
}
