using System.Xml;
using PerfForm.Core.Grids;

namespace PerfForm.Core.Filling.Templates;

/// <summary>The names of areas that a workbook part holds. Those of what is printed follow the rows that are added; others are the user's.</summary>
internal static class SheetNamesPart
{
    private const string Element = "definedName";
    private const string PrintArea = "_xlnm.Print_Area";
    private const string Printed = "_xlnm.Print_";

    /// <summary>Whether a workbook part has names of the user's.</summary>
    public static string HasOwn(XmlReader xml)
    {
        var own = string.Empty;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == Element && xml.GetAttribute("name") is { } name
                && !name.StartsWith(Printed, StringComparison.Ordinal))
            {
                own = name;
            }
        }

        return own;
    }

    /// <summary>Copies a workbook part with the areas that are printed as they are in the end.</summary>
    /// <param name="xml">The part.</param>
    /// <param name="output">Where to.</param>
    /// <param name="changeOf">What is changed in a sheet, by its place among the sheets; null for nothing.</param>
    public static void Copy(XmlReader xml, XmlWriter output, Func<int, SheetChange?> changeOf)
    {
        SheetChange? change = null;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    change = xml.LocalName == Element && xml.GetAttribute("name") == PrintArea && int.TryParse(xml.GetAttribute("localSheetId"), out var sheet)
                        ? changeOf(sheet)
                        : null;
                    CopyStart(xml, output);
                    break;
                case XmlNodeType.EndElement:
                    output.WriteFullEndElement();
                    break;
                case XmlNodeType.Text:
                    output.WriteString(change is null ? xml.Value : Moved(xml.Value, change));
                    break;
                case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    output.WriteWhitespace(xml.Value);
                    break;
            }
        }
    }

    private static void CopyStart(XmlReader xml, XmlWriter output)
    {
        output.WriteStartElement(xml.Prefix, xml.LocalName, xml.NamespaceURI);
        output.WriteAttributes(xml, defattr: false);
        if (xml.IsEmptyElement)
        {
            output.WriteEndElement();
        }
    }

    // '整体支出'!$A$1:$G$29; several areas are left as they are.
    private static string Moved(string text, SheetChange change)
    {
        var sheet = text.LastIndexOf('!') + 1;
        if (text[sheet..].Split(':') is not [_, _] || text.Contains(',', StringComparison.Ordinal))
        {
            return text;
        }

        var area = change.AreaOf(SheetReferences.Parse(text[sheet..]), growsBelow: true);
        return $"{text[..sheet]}{Absolute(area.First)}:{Absolute(area.Last)}";
    }

    private static string Absolute(CellAddress cell) => $"${CellAddress.ColumnLetters(cell.Column)}${cell.RowNumber}";
}
