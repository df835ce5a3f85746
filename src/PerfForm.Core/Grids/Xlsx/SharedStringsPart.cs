using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

using PerfForm.Core.Grids.Content;

namespace PerfForm.Core.Grids.Xlsx;

/// <summary>The texts that cells share, and texts of cells of their own. ECMA-376 part 1, 18.4.9, 18.3.1.53.</summary>
internal static partial class SharedStringsPart
{
    /// <summary>Reads the part: its texts, in order.</summary>
    public static List<string> Read(XmlReader xml)
    {
        var texts = new List<string>();
        while (xml.NextIn(depth: 0))
        {
            if (xml.IsMain("si"))
            {
                texts.Add(Unescaped(ReadItem(xml)));
            }
        }

        return texts;
    }

    /// <summary>Reads the text of an element, whole or in runs of one look each; what says how it sounds is no part of it.</summary>
    public static string ReadItem(XmlReader xml, bool isRun = false)
    {
        var depth = xml.Depth;
        var text = string.Empty;
        while (xml.NextIn(depth))
        {
            if (xml.IsMain("t"))
            {
                text += xml.ReadText();
            }
            else if (!isRun && xml.IsMain("r"))
            {
                text += ReadItem(xml, isRun: true);
            }
        }

        return text;
    }

    /// <summary>The text with its escapes resolved: <c>_x000D_</c> is a carriage return. 22.9.2.19.</summary>
    public static string Unescaped(string text) => text.Contains("_x", StringComparison.Ordinal) ? Escapes().Replace(text, CharacterOf) : text;

    private static string CharacterOf(Match escape) =>
        ((char)ushort.Parse(escape.ValueSpan[2..^1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString();

    [GeneratedRegex("_x[0-9A-F]{4}_")]
    private static partial Regex Escapes();
}
