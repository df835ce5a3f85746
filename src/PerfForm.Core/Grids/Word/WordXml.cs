using System.Globalization;
using System.Xml;
using PerfForm.Core.Grids.Content;

namespace PerfForm.Core.Grids.Word;

/// <summary>Names and values of WordprocessingML, in its transitional and its strict form.</summary>
internal static class WordXml
{
    /// <summary>The element's name where it is one of Word, of its formulas, or a choice between versions; empty otherwise.</summary>
    public static string WordName(this XmlReader xml)
    {
        var space = xml.NamespaceURI;
        var isKnown = space.Contains("wordprocessingml", StringComparison.Ordinal)
            || space.EndsWith("/math", StringComparison.Ordinal)
            || space.EndsWith("/markup-compatibility/2006", StringComparison.Ordinal);
        return isKnown ? xml.LocalName : string.Empty;
    }

    /// <summary>The attribute, whatever its prefix; null for none.</summary>
    public static string? WordValue(this XmlReader xml, string name = "val")
    {
        string? value = null;
        for (var more = xml.MoveToFirstAttribute(); more && value is null; more = value is null && xml.MoveToNextAttribute())
        {
            value = xml.LocalName == name ? xml.Value : null;
        }

        xml.MoveToElement();
        return value;
    }

    /// <summary>Whether a property that is there is switched on.</summary>
    public static bool IsOn(this XmlReader xml) => xml.WordValue() is not ("0" or "false" or "off");

    /// <summary>The number that a property holds, within bounds; the least where it holds none.</summary>
    public static int WordNumber(this XmlReader xml, int least, int most) =>
        int.TryParse(xml.WordValue(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, least, most) : least;

    /// <summary>Whether the element has a child of this name that is switched on.</summary>
    public static bool HasElement(this XmlReader xml, string name)
    {
        var isThere = false;
        var depth = xml.Depth;
        while (xml.NextIn(depth))
        {
            isThere |= xml.WordName() == name && xml.IsOn();
        }

        return isThere;
    }

    /// <summary>How many children of this name the element has.</summary>
    public static int CountOf(this XmlReader xml, string name)
    {
        var count = 0;
        var depth = xml.Depth;
        while (xml.NextIn(depth))
        {
            count += xml.WordName() == name ? 1 : 0;
        }

        return count;
    }
}
