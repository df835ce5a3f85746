using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace PerfForm.Core.Grids;

/// <summary>A cell's text as a person reads it: one kind of line break, web markup gone, trimmed at both ends.</summary>
internal static partial class CellText
{
    // A comparison such as a<b 且 c>d is no tag. No part gives back what it took: long texts take no longer than they are long.
    private const string Attributes = @"(?>\s+[\w-]+\s*=[^<>]*|\s*/?)";

    private const char Unprintable = '\uFFFD';

    /// <summary>Cleans the text; empty where nothing but space is left.</summary>
    public static string Clean(string text)
    {
        if (text.Contains('\r', StringComparison.Ordinal))
        {
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        }

        return WithoutMarkup(MayBeUnprintable(text) ? Printable(text) : text).Trim();
    }

    private static bool MayBeUnprintable(ReadOnlySpan<char> text) =>
        text.IndexOfAnyInRange('\0', '\u001F') >= 0 || text.IndexOfAnyInRange('\uD800', '\uDFFF') >= 0;

    // Control characters and halves of surrogate pairs: no output can carry them all, and none of them is read by people.
    private static string Printable(string text) => string.Create(text.Length, text, (printable, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            var isPaired = i + 1 < source.Length && char.IsSurrogatePair(source[i], source[i + 1]);
            printable[i] = source[i] is '\n' or '\t' || isPaired || !(char.IsControl(source[i]) || char.IsSurrogate(source[i])) ? source[i] : Unprintable;
            if (isPaired)
            {
                printable[i + 1] = source[++i];
            }
        }
    });

    // Forms filled in on web pages are exported with the page's paragraphs: <p>目标1:…</p> <p>目标2:…</p>
    private static string WithoutMarkup(string text)
    {
        if (!text.AsSpan().ContainsAny('<', '&') || !Markup().IsMatch(text))
        {
            return text;
        }

        var lines = new StringBuilder();
        foreach (var line in BlockTag().Replace(text, "\n").Split('\n'))
        {
            var plain = WebUtility.HtmlDecode(InlineTag().Replace(line, string.Empty)).Trim();
            if (plain.Length > 0)
            {
                lines.Append(lines.Length > 0 ? "\n" : string.Empty).Append(plain);
            }
        }

        return lines.ToString();
    }

    [GeneratedRegex(
        "</?(?:p|br|div|li|ul|ol|span|b|strong|font)" + Attributes + ">|&(?:nbsp|lt|gt|amp|quot);",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Markup();

    [GeneratedRegex("</?(?:p|br|div|li|ul|ol)" + Attributes + ">", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex BlockTag();

    [GeneratedRegex("</?(?:span|b|strong|font)" + Attributes + ">", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex InlineTag();
}
