using System.Xml;

namespace PerfForm.Core.Grids.Content;

/// <summary>Goes through the elements of XML that may be nested in any way.</summary>
internal static class XmlSteps
{
    /// <summary>No document is nested so deep; one that is was made to use up the stack.</summary>
    public const int Deepest = 400;

    /// <summary>Settings for XML that can name nothing outside of itself.</summary>
    public static XmlReaderSettings Guarded { get; } = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true };

    /// <summary>Goes to the next element in the one at that depth, past what is left of the one before; false where there is no more.</summary>
    /// <exception cref="InvalidDataException">It is nested too deep.</exception>
    public static bool NextIn(this XmlReader xml, int depth)
    {
        if (depth > Deepest)
        {
            throw new InvalidDataException($"The document is nested more than {Deepest} levels deep.");
        }

        if (xml.Depth == depth && xml.IsEmptyElement)
        {
            return false;
        }

        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text that stands in the element itself, white space too; the reader stays at its end.</summary>
    public static string TextWithin(this XmlReader xml)
    {
        var text = string.Empty;
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
        {
            return text;
        }

        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace && xml.Depth == depth + 1)
            {
                text = text.Length == 0 ? xml.Value : text + xml.Value;
            }
        }

        return text;
    }
}
