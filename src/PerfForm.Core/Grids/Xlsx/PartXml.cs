using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Xml;

namespace PerfForm.Core.Grids.Xlsx;

/// <summary>Goes through the elements of a part.</summary>
internal static class PartXml
{
    /// <summary>The namespace of workbook, sheets, styles and shared strings; the transitional one. ECMA-376 part 4, annex A.</summary>
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>Whether the element has this name in the namespace of spreadsheets.</summary>
    public static bool IsMain(this XmlReader xml, string name) => xml.LocalName == name && xml.NamespaceURI == Main;

    /// <summary>Reads the text of the element, which holds no other, and stays at its end.</summary>
    public static string ReadText(this XmlReader xml)
    {
        var text = string.Empty;
        while (!xml.IsEmptyElement && xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            Require(xml.NodeType != XmlNodeType.Element);
            text += xml.Value;
        }

        return text;
    }

    /// <summary>The number, without a sign, that an attribute of the element holds; the other where there is no such attribute.</summary>
    public static int NumberOr(this XmlReader xml, int other, string attribute) => xml.GetAttribute(attribute) is { } text ? Number(text) : other;

    /// <summary>Whether an attribute of the element holds the truth value true; false where there is no such attribute. LibreOffice writes words.</summary>
    public static bool IsTrue(this XmlReader xml, string attribute)
    {
        var text = xml.GetAttribute(attribute);
        Require(text is null or "0" or "1" or "false" or "true");
        return text is "1" or "true";
    }

    /// <summary>Reads a number without a sign.</summary>
    public static int Number(string? text)
    {
        Require(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number));
        return number;
    }

    /// <summary>Requires what the part has to be for it to be read here.</summary>
    /// <exception cref="IrregularPartException">It is not so.</exception>
    public static void Require([DoesNotReturnIf(false)] bool isRegular)
    {
        if (!isRegular)
        {
            throw new IrregularPartException();
        }
    }
}
