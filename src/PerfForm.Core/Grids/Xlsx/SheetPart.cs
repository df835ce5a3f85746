using System.Globalization;
using System.Xml;
using PerfForm.Core.Grids.Content;
using PerfForm.Core.Grids.Excel;
using static PerfForm.Core.Grids.Xlsx.PartXml;

namespace PerfForm.Core.Grids.Xlsx;

/// <summary>A sheet part: its cells that hold something, its merged areas, its hidden rows and columns. ECMA-376 part 1, 18.3.</summary>
internal sealed class SheetPart
{
    private readonly CellReader _reader;
    private readonly List<Cell> _cells = [];
    private readonly List<MergedArea> _merged = [];
    private readonly ColumnSpans _hiddenColumns = new();

    // The library's height of a row where the sheet says none.
    private double _usualHeight = 12.75;
    private int _lastRow = -1;
    private int _lastColumn = -1;

    private SheetPart(CellReader reader) => _reader = reader;

    /// <summary>The merged areas.</summary>
    public MergedArea[] Merged => [.. _merged];

    /// <summary>How many rows it has up to the last that holds something. LibreOffice ends a sheet with an empty row of the last number.</summary>
    public int Rows => _cells.Count == 0 ? 0 : _cells[^1].Address.Row + 1;

    /// <summary>How many columns it has up to the last that holds something.</summary>
    public int Columns => _lastColumn + 1;

    /// <summary>Reads the part.</summary>
    public static SheetPart Read(XmlReader xml, CellReader reader)
    {
        var sheet = new SheetPart(reader);
        sheet.ReadElements(xml);
        return sheet;
    }

    /// <summary>The cells, by row, then by column.</summary>
    public IEnumerable<Cell> CellsIn(MergedAreas merged)
    {
        foreach (var cell in _cells)
        {
            var area = merged.AreaOf(cell.Address.Row, cell.Address.Column);
            var isHidden = cell.IsHidden || _hiddenColumns.Contains(cell.Address.Column);
            yield return area == cell.Area && isHidden == cell.IsHidden ? cell : cell with { Area = area, IsHidden = isHidden };
        }
    }

    // The library reads the part twice; what stands twice, or late, it may take either way.
    private void ReadElements(XmlReader xml)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        while (xml.NextIn(depth: 0))
        {
            var name = xml.NamespaceURI == Main ? xml.LocalName : string.Empty;
            Require(name is not ("sheetFormatPr" or "cols" or "sheetData" or "mergeCells") || met.Add(name));
            switch (name)
            {
                case "dimension":
                    _ = AreaOf(xml);
                    break;
                case "sheetFormatPr":
                    Require(!met.Contains("sheetData"));
                    _usualHeight = HeightOr(_usualHeight, xml, "defaultRowHeight");
                    break;
                case "cols":
                    ReadColumns(xml);
                    break;
                case "sheetData":
                    ReadRows(xml);
                    break;
                case "mergeCells":
                    ReadMerged(xml);
                    break;
                case "headerFooter":
                    ReadTexts(xml);
                    break;
            }
        }
    }

    private static MergedArea AreaOf(XmlReader xml)
    {
        var corners = xml.GetAttribute("ref")?.ToUpperInvariant().Split(':') ?? [];
        Require(corners.Length is 1 or 2);
        return new MergedArea(CellAddress.Parse(corners[0]), CellAddress.Parse(corners[^1]));
    }

    private static double HeightOr(double other, XmlReader xml, string attribute) =>
        double.TryParse(xml.GetAttribute(attribute), NumberStyles.Any, CultureInfo.InvariantCulture, out var height) ? height : other;

    private void ReadColumns(XmlReader xml)
    {
        while (xml.NextIn(depth: 1))
        {
            // A column need not say its width, though the library fails where it does not.
            var width = xml.GetAttribute("width");
            Require(xml.IsMain("col") & (double.TryParse(width, CultureInfo.InvariantCulture, out var number) || width is null));
            var (first, last) = (Number(xml.GetAttribute("min")) - 1, Number(xml.GetAttribute("max")) - 1);
            if (xml.IsTrue("hidden") || (width is not null && number == 0))
            {
                _hiddenColumns.Add(first, last);
            }
        }
    }

    private void ReadMerged(XmlReader xml)
    {
        while (xml.NextIn(depth: 1))
        {
            Require(xml.IsMain("mergeCell") && xml.GetAttribute("ref") is { } reference && reference.Contains(':', StringComparison.Ordinal));
            _merged.Add(AreaOf(xml));
        }
    }

    private static void ReadTexts(XmlReader xml)
    {
        while (xml.NextIn(depth: 1))
        {
            _ = xml.ReadText();
        }
    }

    private void ReadRows(XmlReader xml)
    {
        while (xml.NextIn(depth: 1))
        {
            var row = xml.NumberOr(_lastRow + 2, "r") - 1;
            Require(xml.IsMain("row") && row > _lastRow);
            _lastRow = row;
            var height = xml.IsTrue("customHeight") ? HeightOr(0, xml, "ht") : _usualHeight;
            ReadCells(xml, isHidden: xml.IsTrue("hidden") || height == 0);
        }
    }

    private void ReadCells(XmlReader xml, bool isHidden)
    {
        var column = -1;
        while (xml.NextIn(depth: 2))
        {
            var address = xml.GetAttribute("r") is { } written ? CellAddress.Parse(written.ToUpperInvariant()) : new CellAddress(_lastRow, column + 1);
            Require(xml.IsMain("c") && address.Row == _lastRow && address.Column > column);
            column = address.Column;
            if (_reader.Read(xml, address) is { } cell)
            {
                _lastColumn = Math.Max(_lastColumn, column);
                _cells.Add(isHidden ? cell with { IsHidden = true } : cell);
            }
        }
    }
}
