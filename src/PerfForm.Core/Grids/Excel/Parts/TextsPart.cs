using System.Globalization;
using System.IO.Compression;

namespace PerfForm.Core.Grids.Excel.Parts;

/// <summary>The texts that cells share, and texts of cells of their own. ECMA-376 part 1, 18.4.9, 18.3.1.53.</summary>
internal static class TextsPart
{
    private const string Escape = "_x";
    private const int EscapeLength = 7;

    /// <summary>Reads the part: its texts, in order.</summary>
    public static List<string> Read(ZipArchiveEntry part)
    {
        var texts = new List<string>();
        using var xml = new PartReader(part, "sst");
        while (xml.NextIn(level: 0))
        {
            if (xml.Is("si"))
            {
                texts.Add(ReadItem(xml));
            }
        }

        xml.Finish();
        return texts;
    }

    /// <summary>Reads the text of an element, whole or in runs of one look each; what says how it sounds is no part of it.</summary>
    public static string ReadItem(PartReader xml)
    {
        var level = xml.Level;
        var text = string.Empty;
        while (xml.NextIn(level))
        {
            if (xml.Is("t"))
            {
                text += xml.ReadText();
            }
            else if (xml.Is("r"))
            {
                text += ReadRun(xml);
            }
        }

        return text;
    }

    /// <summary>The text with its escapes resolved: <c>_x000D_</c> is a carriage return.</summary>
    public static string Unescaped(string text)
    {
        for (var at = text.IndexOf(Escape, StringComparison.Ordinal); at >= 0 && at + EscapeLength <= text.Length; at = text.IndexOf(Escape, at + 1, StringComparison.Ordinal))
        {
            var digits = text.AsSpan(at + Escape.Length, EscapeLength - Escape.Length - 1);
            if (text[at + EscapeLength - 1] == '_' && IsHexadecimal(digits))
            {
                var character = (char)ushort.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                text = string.Concat(text.AsSpan(0, at), [character], text.AsSpan(at + EscapeLength));
            }
        }

        return text;
    }

    private static bool IsHexadecimal(ReadOnlySpan<char> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigitUpper(digit))
            {
                return false;
            }
        }

        return true;
    }

    private static string ReadRun(PartReader xml)
    {
        var level = xml.Level;
        var text = string.Empty;
        while (xml.NextIn(level))
        {
            text += xml.Is("t") ? xml.ReadText() : string.Empty;
        }

        return text;
    }
}
