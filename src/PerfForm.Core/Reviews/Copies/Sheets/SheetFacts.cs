using System.Globalization;
using System.Xml;
using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Xlsx;
using PerfForm.Core.Reviews.Copies.Parts;

namespace PerfForm.Core.Reviews.Copies.Sheets;

/// <summary>What is to be known of a sheet before it is marked: merged areas, columns, heights, its drawing of notes.</summary>
internal sealed class SheetFacts
{
    private const double UsualWidth = 9;
    private const double UsualHeight = 15;
    private const double PixelsPerPoint = 4.0 / 3;
    private const double PixelsPerCharacter = 7;
    private const double Padding = 5;

    private readonly List<CellRange> _merged = [];
    private readonly List<SheetColumns> _columns = [];
    private readonly Dictionary<int, double> _heights = [];
    private double _width = UsualWidth;
    private double _height = UsualHeight;

    /// <summary>The relationship to the drawing in VML; null where there is none.</summary>
    public string? Drawing { get; private set; }

    /// <summary>Looks through a sheet.</summary>
    /// <exception cref="IrregularPartException">It is not written as it should be.</exception>
    public static SheetFacts Of(PartText part)
    {
        var facts = new SheetFacts();
        using var walk = new PartWalk(part, "worksheet");
        while (walk.Next())
        {
            if (!walk.IsEnd)
            {
                facts.Take(walk);
            }
        }

        return facts;
    }

    /// <summary>The cell alone, or the merged area that it is within.</summary>
    public CellRange AreaOf(CellAddress cell)
    {
        var at = _merged.FindIndex(area => area.Contains(cell.Row, cell.Column));
        return at < 0 ? new CellRange(cell) : _merged[at];
    }

    /// <summary>The style of a column's empty cells.</summary>
    public int StyleOf(int column) => _columns.Find(columns => columns.Contains(column))?.Style ?? 0;

    /// <summary>How wide a column is, in pixels.</summary>
    public double WidthOf(int column) => (_columns.Find(columns => columns.Contains(column))?.Width ?? _width) is > 0 and var width
        ? Math.Round((width * PixelsPerCharacter) + Padding)
        : 0;

    /// <summary>How high a row is, in pixels.</summary>
    public double HeightOf(int row) => Math.Round(_heights.GetValueOrDefault(row, _height) * PixelsPerPoint);

    private void Take(PartWalk walk)
    {
        switch (walk.Depth)
        {
            case 1 when walk.Begins("sheetFormatPr", 1):
                _width = NumberOr(_width, walk.Xml, "defaultColWidth");

                // Some programs write 0 where they do not know.
                _height = NumberOr(_height, walk.Xml, "defaultRowHeight") is > 0 and var height ? height : UsualHeight;
                break;
            case 1 when walk.Begins("legacyDrawing", 1):
                Drawing = walk.Xml.GetAttribute("id", PartRelationships.AttributeNamespace);
                break;
            case 2 when walk.Begins("col", 2):
                TakeColumns(walk.Xml);
                break;
            case 2 when walk.Begins("row", 2):
                TakeRow(walk.Xml);
                break;
            case 2 when walk.Begins("mergeCell", 2):
                TakeMerged(walk.Xml);
                break;
        }
    }

    private void TakeColumns(XmlReader xml)
    {
        var (first, last, style) = (PartXml.Number(xml.GetAttribute("min")), PartXml.Number(xml.GetAttribute("max")), xml.NumberOr(0, "style"));
        var width = xml.IsTrue("hidden") ? 0 : NumberOr(_width, xml, "width");
        _columns.Add(new SheetColumns(first - 1, last - 1, style, width));
    }

    private void TakeRow(XmlReader xml)
    {
        if (xml.GetAttribute("r") is { } row && (xml.GetAttribute("ht") ?? xml.GetAttribute("hidden")) is not null)
        {
            _heights[PartXml.Number(row) - 1] = xml.IsTrue("hidden") ? 0 : NumberOr(_height, xml, "ht");
        }
    }

    private void TakeMerged(XmlReader xml)
    {
        var corners = (xml.GetAttribute("ref") ?? string.Empty).ToUpperInvariant().Split(':');
        _merged.Add(new CellRange(CellAddress.Parse(corners[0]), CellAddress.Parse(corners[^1])));
    }

    private static double NumberOr(double other, XmlReader xml, string attribute) =>
        double.TryParse(xml.GetAttribute(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number) && number >= 0
            ? number
            : other;
}
