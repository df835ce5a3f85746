using System.Text;

namespace PerfForm.Core.Grids.Pdf;

/// <summary>Lines of a cell as its text: where a line was full the text goes on, elsewhere its writer began a new line.</summary>
internal static class WrappedText
{
    // No line begins with these: the character before them goes down with them.
    private const string NeverFirst = "　，。、；：？！）》”’】〕%％‰℃°…,.;:?!)]}";

    // As parts of the size: print is not set to a hair as it was on the screen, and so little is left of a full line.
    private const double Tolerance = 0.15;
    private const double RestOfFullLine = 1.3;

    /// <summary>The text.</summary>
    /// <param name="lines">The lines, from the top.</param>
    /// <param name="width">How wide a line can be.</param>
    public static string Of(IReadOnlyList<TextLine> lines, double width)
    {
        var text = new StringBuilder();
        var longest = lines.Count == 0 ? 0 : lines.Max(line => line.Right - line.Left);
        var full = lines.Count > 0 && longest >= width - RestOfFullLine * lines[0].Size ? Math.Min(width, longest) : width;
        for (var at = 0; at < lines.Count; at++)
        {
            if (at > 0)
            {
                Join(text, lines[at - 1], lines[at], full);
            }

            text.Append(lines[at]);
        }

        return text.ToString();
    }

    private static void Join(StringBuilder text, TextLine line, TextLine next, double width)
    {
        var endsInRoom = line.Glyphs[^1].IsSpace;
        if (line.WidthOf(0, line.Glyphs.Count - 1) + WidthOfFirstWord(next) + Tolerance * line.Size <= width)
        {
            TrimEnd(text);
            text.Append('\n');
        }
        else if (!endsInRoom && IsWord(line.Glyphs[^1]) && IsWord(next.Glyphs[0]) && !IsCut(line, next, width))
        {
            // Two numbers one over the other are two.
            text.Append(char.IsAsciiDigit(next.Glyphs[0].Text[0]) ? '\n' : ' ');
        }
    }

    // Only a word that fits no line is cut, and only where the line is full.
    private static bool IsCut(TextLine line, TextLine next, double width) =>
        WidthOfLastWord(line) + WidthOfFirstWord(next) > width && line.Right - line.Left + next.WidthOf(0, 0) + Tolerance * line.Size > width;

    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && char.IsWhiteSpace(text[^1]))
        {
            text.Length--;
        }
    }

    // What cannot be parted from the first character of a line.
    private static double WidthOfFirstWord(TextLine line)
    {
        var last = 0;
        while (last + 1 < line.Glyphs.Count && ((IsWord(line.Glyphs[last]) && IsWord(line.Glyphs[last + 1])) || IsNeverFirst(line.Glyphs[last + 1])))
        {
            last++;
        }

        return line.WidthOf(0, last);
    }

    private static double WidthOfLastWord(TextLine line)
    {
        var first = line.Glyphs.Count - 1;
        while (first > 0 && IsWord(line.Glyphs[first - 1]))
        {
            first--;
        }

        return line.WidthOf(first, line.Glyphs.Count - 1);
    }

    private static bool IsWord(Glyph glyph) => !glyph.IsSpace && char.IsAscii(glyph.Text[0]);

    private static bool IsNeverFirst(Glyph glyph) => NeverFirst.Contains(glyph.Text[0], StringComparison.Ordinal);
}
