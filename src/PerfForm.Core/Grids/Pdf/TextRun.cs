namespace PerfForm.Core.Grids.Pdf;

/// <summary>Characters that were drawn one after the other on one line without a gap: they stand in one cell, wherever the cell's edges are.</summary>
internal sealed class TextRun
{
    // As parts of the size: characters of one text touch each other, and stand on one line.
    private const double Touching = 0.12;
    private const double SameLine = 0.1;

    // In points: how far text stands from a cell's edge at most, and how exactly it is centred.
    private const double Padding = 4;
    private const double Centred = 2;

    private readonly List<Glyph> _glyphs = [];

    /// <summary>The characters.</summary>
    public IReadOnlyList<Glyph> Glyphs => _glyphs;

    /// <summary>Its first character's height on the page, as far as it is seen.</summary>
    public double SeenY => _glyphs[0].SeenY;

    /// <summary>Whether it ends where it is cut: a program that writes no more than can be seen has left out the rest.</summary>
    public bool IsCut => _glyphs[^1] is { Clip: { } clip } last && last.Right > clip.Right - last.Size && last.Right <= clip.Right + Padding;

    private double Left => _glyphs[0].Left;

    private double Right => _glyphs[^1].Right;

    /// <summary>Puts characters, in the order in which they were drawn, into runs.</summary>
    public static List<TextRun> Of(IEnumerable<Glyph> glyphs)
    {
        var runs = new List<TextRun>();
        foreach (var glyph in glyphs)
        {
            if (runs.Count == 0 || !runs[^1].GoesOnWith(glyph))
            {
                runs.Add(new TextRun());
            }

            runs[^1]._glyphs.Add(glyph);
        }

        return runs;
    }

    /// <summary>
    /// The cell that the run was written in, where it reaches over several: the one whose middle it has, or in which it begins, or ends, without
    /// being cut there.
    /// </summary>
    /// <param name="cellAt">The cell at a place, from the left, in the run's row.</param>
    public PrintedCell CellBy(Func<double, PrintedCell> cellAt)
    {
        var (first, last) = (cellAt(_glyphs[0].SeenX), cellAt(_glyphs[^1].SeenX));
        if (first == last)
        {
            return first;
        }

        var clip = _glyphs[0].Clip;
        var isCutLeft = clip is not null && Left < clip.Left - Padding;
        var isCutRight = clip is not null && Right > clip.Right + Padding;
        var middle = cellAt((Left + Right) / 2);
        var startsAtEdge = !isCutLeft && Left - first.Left <= Padding;
        if (!startsAtEdge && Math.Abs(Left + Right - middle.Left - middle.Right) / 2 <= Centred)
        {
            return middle;
        }

        return !isCutLeft ? first : !isCutRight ? last : cellAt((clip!.Left + clip.Right) / 2);
    }

    private bool GoesOnWith(Glyph next)
    {
        var last = _glyphs[^1];
        return Equals(last.Clip, next.Clip)
            && Math.Abs(last.Base - next.Base) <= SameLine * next.Size
            && Math.Abs(next.Left - last.Right) <= Touching * next.Size;
    }
}
