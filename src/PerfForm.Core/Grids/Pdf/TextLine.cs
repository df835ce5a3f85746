using System.Text;

namespace PerfForm.Core.Grids.Pdf;

/// <summary>A line of text: characters on one base line, from the left.</summary>
internal sealed class TextLine
{
    // As parts of the size: room that is a space between letters, and between any characters.
    private const double SpaceOfLetters = 0.2;
    private const double SpaceOfAll = 0.8;
    private const double SameLine = 0.4;
    private const double SamePlace = 0.3;

    // How often one character may be drawn to look bold.
    private const int Drawings = 4;

    private readonly List<Glyph> _glyphs;

    private TextLine(List<Glyph> glyphs) => _glyphs = glyphs;

    /// <summary>The characters.</summary>
    public IReadOnlyList<Glyph> Glyphs => _glyphs;

    /// <summary>Where it begins.</summary>
    public double Left => _glyphs[0].Left;

    /// <summary>Where it ends.</summary>
    public double Right => _glyphs.FindLast(glyph => !glyph.IsSpace).Right;

    /// <summary>The line that it stands on.</summary>
    public double Base => _glyphs[0].Base;

    /// <summary>The middle of its height.</summary>
    public double CentreY => _glyphs[0].CentreY;

    /// <summary>The size of its first character.</summary>
    public double Size => _glyphs[0].Size;

    /// <summary>Puts characters into lines, from the top. Lines of nothing but room are none.</summary>
    public static List<TextLine> Of(IEnumerable<Glyph> glyphs)
    {
        var lines = new List<List<Glyph>>();
        foreach (var glyph in glyphs.OrderBy(glyph => glyph.Base))
        {
            if (lines.Count == 0 || glyph.Base - lines[^1][0].Base > SameLine * Math.Max(glyph.Size, lines[^1][0].Size))
            {
                lines.Add([]);
            }

            lines[^1].Add(glyph);
        }

        return [.. lines.Select(InOrder).Where(line => line.Count > 0).Select(line => new TextLine(line))];
    }

    /// <summary>The parts of the line between wide gaps. Written spaces are no gap.</summary>
    public List<TextLine> Parts(double gap)
    {
        var parts = new List<TextLine>();
        var part = new List<Glyph>();
        var end = double.NegativeInfinity;
        foreach (var glyph in _glyphs)
        {
            if (part.Count > 0 && glyph.Left - end > gap * glyph.Size)
            {
                AddTrimmed(parts, part);
                part = [];
            }

            part.Add(glyph);
            end = glyph.Right;
        }

        AddTrimmed(parts, part);
        return parts;
    }

    /// <summary>How far the characters reach from the first to the last of a stretch.</summary>
    public double WidthOf(int first, int last) => _glyphs[last].Right - _glyphs[first].Left;

    /// <summary>Its text. Room between characters is a space where a writer would have put one.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        for (var at = 0; at < _glyphs.Count; at++)
        {
            if (at > 0 && !_glyphs[at].IsSpace && !_glyphs[at - 1].IsSpace && HasRoom(_glyphs[at - 1], _glyphs[at]))
            {
                text.Append(' ');
            }

            text.Append(_glyphs[at].Text);
        }

        return RadicalText.Of(text.ToString());
    }

    private static bool HasRoom(Glyph one, Glyph next)
    {
        var areLetters = char.IsAscii(one.Text[^1]) && char.IsAscii(next.Text[0]);
        return next.Left - one.Right > (areLetters ? SpaceOfLetters : SpaceOfAll) * next.Size;
    }

    // A character drawn twice at nearly one place is a bold one.
    private static List<Glyph> InOrder(List<Glyph> glyphs)
    {
        var line = new List<Glyph>();
        foreach (var glyph in glyphs.OrderBy(glyph => glyph.Left))
        {
            if (!line.TakeLast(Drawings).Any(known => IsAgain(known, glyph)))
            {
                line.Add(glyph);
            }
        }

        return line.Exists(glyph => !glyph.IsSpace) ? line.GetRange(FirstOf(line), line.Count - FirstOf(line)) : [];
    }

    private static bool IsAgain(Glyph known, Glyph glyph) =>
        known.Text == glyph.Text && Math.Abs(known.Left - glyph.Left) < SamePlace * Math.Max(1, glyph.Right - glyph.Left);

    private static int FirstOf(List<Glyph> line) => line.FindIndex(glyph => !glyph.IsSpace);

    private static void AddTrimmed(List<TextLine> parts, List<Glyph> part)
    {
        var (first, last) = (FirstOf(part), part.FindLastIndex(glyph => !glyph.IsSpace));
        if (first >= 0)
        {
            parts.Add(new TextLine(part.GetRange(first, last - first + 1)));
        }
    }
}
