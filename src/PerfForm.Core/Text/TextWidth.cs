namespace PerfForm.Core.Text;

/// <summary>How wide a text stands, in characters of which a Chinese one takes two.</summary>
internal static class TextWidth
{
    private const char FirstWide = '\u1100';

    /// <summary>The width of a text.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var character in text)
        {
            width += Of(character);
        }

        return width;
    }

    /// <summary>The width of a character.</summary>
    public static int Of(char character) => character < FirstWide || !IsWide(character) ? 1 : 2;

    /// <summary>The text where it fits into a width; else its beginning with … behind it.</summary>
    public static string Shortened(string text, int width)
    {
        if (Of(text) <= width)
        {
            return text;
        }

        var length = 0;
        for (var left = width - 1; length < text.Length && (left -= Of(text[length])) >= 0;)
        {
            length++;
        }

        while (length > 0 && char.IsHighSurrogate(text[length - 1]))
        {
            length--;
        }

        return text[..length] + "…";
    }

    /// <summary>How many lines a text takes that is wrapped at a width; one at the least.</summary>
    /// <param name="text">The text; its own lines stay.</param>
    /// <param name="width">The width, in characters.</param>
    public static int LinesOf(string text, double width)
    {
        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            lines += Math.Max(1, (int)Math.Ceiling(Of(line) / width));
        }

        return lines;
    }

    // CJK, its punctuation, and full-width forms.
    private static bool IsWide(char c) => c is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3')
        or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6');
}
