using System.Xml;
using PerfForm.Core.Grids.Content;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids.OpenDocument;

/// <summary>The part with a spreadsheet's content, or the one file that is all of it.</summary>
internal static class SpreadsheetPart
{
    /// <summary>Reads the sheets.</summary>
    public static List<Grid> Read(XmlReader xml, CellMeter meter)
    {
        var grids = new List<Grid>();
        var hiddenStyles = new HashSet<string>(StringComparer.Ordinal);
        xml.MoveToContent();
        while (xml.NextIn(depth: 0))
        {
            if (xml.LocalName == "automatic-styles")
            {
                ReadStyles(xml, hiddenStyles);
            }
            else if (xml.LocalName == "body")
            {
                ReadBody(xml, grids, hiddenStyles, meter);
            }
        }

        while (xml.Read())
        {
        }

        return grids;
    }

    // A sheet is hidden by its style.
    private static void ReadStyles(XmlReader xml, HashSet<string> hiddenStyles)
    {
        var depth = xml.Depth;
        while (xml.NextIn(depth))
        {
            var name = xml.Named("name");
            var inner = xml.Depth;
            while (xml.NextIn(inner))
            {
                if (name is not null && xml.LocalName == "table-properties" && xml.Named("display") == "false")
                {
                    hiddenStyles.Add(name);
                }
            }
        }
    }

    private static void ReadBody(XmlReader xml, List<Grid> grids, HashSet<string> hiddenStyles, CellMeter meter)
    {
        var depth = xml.Depth;
        while (xml.NextIn(depth))
        {
            var inner = xml.Depth;
            while (xml.NextIn(inner))
            {
                if (xml.LocalName == "table")
                {
                    var isHidden = xml.Named("style-name") is { } style && hiddenStyles.Contains(style);
                    grids.Add(new SheetTable(meter).Read(xml, isHidden ? SheetVisibility.Hidden : SheetVisibility.Visible));
                }
            }
        }
    }
}
