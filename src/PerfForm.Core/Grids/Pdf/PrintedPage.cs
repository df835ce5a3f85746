using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace PerfForm.Core.Grids.Pdf;

/// <summary>A page as its characters and its straight lines.</summary>
/// <param name="Glyphs">The characters on it, in the order in which they are drawn.</param>
/// <param name="Rulings">The lines on it, each in one piece.</param>
/// <param name="HasImages">Whether there are pictures on it.</param>
internal sealed record PrintedPage(IReadOnlyList<Glyph> Glyphs, IReadOnlyList<Ruling> Rulings, bool HasImages)
{
    // What is thicker is no line.
    private const double Thickest = 3;

    // A slanted line is part of a drawing.
    private const double Straight = 0.5;

    // More lines than that are a drawing: a map, a chart.
    private const int MostRulings = 20_000;

    /// <summary>Takes what is drawn on a page, without what lies beyond its edges.</summary>
    public static PrintedPage Of(Page page)
    {
        var box = page.CropBox.Bounds;
        var clips = ClipsOf(page, box);
        var glyphs = new List<Glyph>(page.Letters.Count);
        foreach (var letter in page.Letters)
        {
            var glyph = GlyphOf(letter, box) with { Clip = clips.ElementAtOrDefault(letter.TextSequence - 1) };
            if (glyph.Text.Length > 0 && glyph.SeenX >= 0 && glyph.SeenX <= box.Width && glyph.SeenY >= 0 && glyph.SeenY <= box.Height)
            {
                glyphs.Add(glyph);
            }
        }

        return new PrintedPage(glyphs, RulingsOf(page, box), page.NumberOfImages > 0);
    }

    // Text in drawings of its own (forms) is counted too, but not listed: then the numbers do not fit, and no box is known.
    private static IReadOnlyList<ClipBox?> ClipsOf(Page page, PdfRectangle box)
    {
        // Of a page that is turned, letters are given turned, and boxes are not.
        if (page.Rotation.Value != 0)
        {
            return [];
        }

        var clips = ClippedText.Of(page.Operations, box);
        return page.Letters.Count > 0 && page.Letters.Max(letter => letter.TextSequence) > clips.Count ? [] : clips;
    }

    private static Glyph GlyphOf(Letter letter, PdfRectangle box)
    {
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        var (left, right) = (Math.Min(start.X, end.X) - box.Left, Math.Max(start.X, end.X) - box.Left);
        return new Glyph(letter.Value ?? string.Empty, left, right, box.Top - start.Y, Math.Abs(letter.PointSize));
    }

    private static List<Ruling> RulingsOf(Page page, PdfRectangle box)
    {
        var drawn = new List<Ruling>();
        foreach (var path in page.Paths)
        {
            if (!path.IsClipping && (path.IsStroked || path.IsFilled))
            {
                foreach (var part in path)
                {
                    Add(drawn, path, part, box);
                }
            }
        }

        var joined = drawn.Count <= MostRulings ? JoinedRulings.Of(drawn) : [];
        return joined;
    }

    private static void Add(List<Ruling> drawn, PdfPath path, PdfSubpath part, PdfRectangle box)
    {
        if (part.GetBoundingRectangle() is { } bounds && Math.Min(bounds.Width, bounds.Height) <= Thickest)
        {
            AddLine(drawn, new PdfPoint(bounds.Left, bounds.Bottom), new PdfPoint(bounds.Right, bounds.Top), box, Thickest);
            return;
        }

        // The edges of a frame. One that is only filled is the colour of a cell.
        if (path.IsStroked)
        {
            AddEdges(drawn, part, box);
        }
    }

    private static void AddEdges(List<Ruling> drawn, PdfSubpath part, PdfRectangle box)
    {
        PdfPoint? first = null;
        PdfPoint? at = null;
        foreach (var command in part.Commands)
        {
            switch (command)
            {
                case PdfSubpath.Move move:
                    first = at = move.Location;
                    break;
                case PdfSubpath.Line line:
                    AddLine(drawn, line.From, line.To, box, Straight);
                    at = line.To;
                    break;
                case PdfSubpath.Close when first is { } start && at is { } end:
                    AddLine(drawn, end, start, box, Straight);
                    break;
            }
        }
    }

    private static void AddLine(List<Ruling> drawn, PdfPoint from, PdfPoint to, PdfRectangle box, double thickness)
    {
        var (width, height) = (Math.Abs(from.X - to.X), Math.Abs(from.Y - to.Y));
        if (Math.Max(width, height) <= Thickest || Math.Min(width, height) > thickness)
        {
            return;
        }

        drawn.Add(width > height
            ? Within(true, box.Top - (from.Y + to.Y) / 2, Math.Min(from.X, to.X) - box.Left, Math.Max(from.X, to.X) - box.Left, box.Width)
            : Within(false, (from.X + to.X) / 2 - box.Left, box.Top - Math.Max(from.Y, to.Y), box.Top - Math.Min(from.Y, to.Y), box.Height));
    }

    private static Ruling Within(bool isHorizontal, double at, double from, double to, double most) =>
        new(isHorizontal, at, Math.Clamp(from, 0, most), Math.Clamp(to, 0, most));
}
