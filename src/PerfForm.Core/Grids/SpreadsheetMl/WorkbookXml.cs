using System.Xml;
using PerfForm.Core.Grids.Content;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Grids.SpreadsheetMl;

/// <summary>The root of an XML spreadsheet: its number formats, then its sheets.</summary>
internal static class WorkbookXml
{
    /// <summary>Reads the sheets.</summary>
    public static List<Grid> Read(XmlReader xml, CellMeter meter)
    {
        var grids = new List<Grid>();
        var formats = new Dictionary<string, string>(StringComparer.Ordinal);
        xml.MoveToContent();
        while (xml.NextIn(depth: 0))
        {
            if (xml.LocalName == "Styles")
            {
                ReadStyles(xml, formats);
            }
            else if (xml.LocalName == "Worksheet")
            {
                grids.Add(new WorksheetXml(formats, meter).Read(xml));
            }
        }

        while (xml.Read())
        {
        }

        return grids;
    }

    private static void ReadStyles(XmlReader xml, Dictionary<string, string> formats)
    {
        var depth = xml.Depth;
        while (xml.NextIn(depth))
        {
            var id = xml.Said("ID") ?? string.Empty;
            var (format, parent) = (default(string), xml.Said("Parent"));
            var inner = xml.Depth;
            while (xml.NextIn(inner))
            {
                format = xml.LocalName == "NumberFormat" ? xml.Said("Format") : format;
            }

            formats[id] = NamedFormat.Of(format ?? (parent is not null && formats.TryGetValue(parent, out var inherited) ? inherited : string.Empty));
        }
    }
}
