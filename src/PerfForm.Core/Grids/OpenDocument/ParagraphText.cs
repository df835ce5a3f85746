using System.Text;
using System.Xml;

namespace PerfForm.Core.Grids.OpenDocument;

/// <summary>The text of a paragraph. White space is one space, unless it is written as an element. ISO/IEC 26300, 6.1.2.</summary>
internal static class ParagraphText
{
    private const int MostSpaces = 1_000;

    /// <summary>Reads the element's text, and stays at its end.</summary>
    /// <param name="xml">Where the element is.</param>
    /// <param name="text">What its text is added to.</param>
    /// <param name="readBox">Reads a box of text that is anchored in it, and stays at the box's end; null where boxes are part of the text.</param>
    public static void Read(XmlReader xml, StringBuilder text, Action? readBox = null)
    {
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
        {
            return;
        }

        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                AddElement(xml, text, readBox);
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                AddCollapsed(xml.Value, text);
            }
        }
    }

    private static void AddElement(XmlReader xml, StringBuilder text, Action? readBox)
    {
        switch (xml.LocalName)
        {
            case "s":
                text.Append(' ', xml.Times("c", MostSpaces));
                break;
            case "tab":
                text.Append('\t');
                break;
            case "line-break":
                text.Append('\n');
                break;
            case "text-box" or "custom-shape" when readBox is not null:
                readBox();
                break;
            case "annotation" or "note" or "ruby-text":
                PassOver(xml);
                break;
        }
    }

    private static void PassOver(XmlReader xml)
    {
        var depth = xml.Depth;
        if (!xml.IsEmptyElement)
        {
            while (xml.Read() && xml.Depth > depth)
            {
            }
        }
    }

    private static void AddCollapsed(string value, StringBuilder text)
    {
        foreach (var c in value)
        {
            if (c is not (' ' or '\t' or '\n' or '\r'))
            {
                text.Append(c);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }
}
