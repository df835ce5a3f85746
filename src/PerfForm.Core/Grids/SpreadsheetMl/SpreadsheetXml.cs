using System.Globalization;
using System.Xml;

namespace PerfForm.Core.Grids.SpreadsheetMl;

/// <summary>Attributes of XML spreadsheets.</summary>
internal static class SpreadsheetXml
{
    private const string Namespace = "urn:schemas-microsoft-com:office:spreadsheet";

    /// <summary>The attribute of the namespace of spreadsheets, or without one as some programs write it; null for none.</summary>
    public static string? Said(this XmlReader xml, string name) => xml.GetAttribute(name, Namespace) ?? xml.GetAttribute(name);

    /// <summary>The number that an attribute holds, within bounds; another where it holds none.</summary>
    public static int SaidNumber(this XmlReader xml, string name, int other, int most) =>
        int.TryParse(xml.Said(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Min(number, most) : other;

    /// <summary>Whether a row or column is hidden, by word or by having no size.</summary>
    public static bool SaysHidden(this XmlReader xml, string size) =>
        xml.Said("Hidden") == "1"
        || (double.TryParse(xml.Said(size), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number == 0);
}
