using PerfForm.Core.Text;

namespace PerfForm.Cli.Reporting;

/// <summary>Text in columns on a terminal, where a Chinese character takes two places.</summary>
internal static class DisplayText
{
    /// <summary>How many places the text takes.</summary>
    public static int Width(string text) => TextWidth.Of(text);

    /// <summary>The text where it fits into a width; else its beginning with … behind it.</summary>
    public static string Shortened(string text, int width) => TextWidth.Shortened(text, width);

    /// <summary>The text where it fits into a width; else its end with … before it.</summary>
    public static string ShortenedAtStart(string text, int width)
    {
        if (Width(text) <= width)
        {
            return text;
        }

        var start = text.Length;
        for (var left = width - 1; start > 0 && (left -= TextWidth.Of(text[start - 1])) >= 0;)
        {
            start--;
        }

        while (start < text.Length && char.IsLowSurrogate(text[start]))
        {
            start++;
        }

        return "…" + text[start..];
    }

    /// <summary>The text with spaces behind it, up to a width.</summary>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Width(text)));
}
