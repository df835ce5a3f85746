using System.Globalization;
using System.Xml;

namespace PerfForm.Core.Grids.OpenDocument;

/// <summary>Attributes of OpenDocument, whatever prefix a program gives them.</summary>
internal static class OpenDocumentXml
{
    /// <summary>The attribute of this name; null for none. Of two that differ in their namespace the first is taken.</summary>
    public static string? Named(this XmlReader xml, string name)
    {
        string? value = null;
        for (var more = xml.MoveToFirstAttribute(); more && value is null; more = value is null && xml.MoveToNextAttribute())
        {
            value = xml.LocalName == name ? xml.Value : null;
        }

        xml.MoveToElement();
        return value;
    }

    /// <summary>How often something is repeated, or how much it spans: from 1 to a bound.</summary>
    public static int Times(this XmlReader xml, string name, int most) =>
        int.TryParse(xml.Named(name), NumberStyles.None, CultureInfo.InvariantCulture, out var times) ? Math.Clamp(times, 1, most) : 1;

    /// <summary>Whether a row or column is not shown.</summary>
    public static bool IsCollapsed(this XmlReader xml) => xml.Named("visibility") is "collapse" or "filter";
}
