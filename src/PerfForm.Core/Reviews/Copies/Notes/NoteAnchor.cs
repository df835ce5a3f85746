using System.Globalization;
using PerfForm.Core.Grids;
using PerfForm.Core.Reviews.Copies.Sheets;

namespace PerfForm.Core.Reviews.Copies.Notes;

/// <summary>Where a box stands: eight numbers, of which each second is in pixels. [MS-OI29500] 2.1.1712.</summary>
internal static class NoteAnchor
{
    private const int LastColumn = 16_383;
    private const int LastRow = 1_048_575;
    private const int Numbers = 8;
    private const int BottomRow = 6;
    private const int Aside = 15;
    private const int Above = 10;
    private const int Below = 2;

    // Where rows are hidden or very low, nobody counts on beyond so many.
    private const int MostSteps = 1_000;

    /// <summary>The place of a box beside its cells.</summary>
    public static string Of(CellRange area, NoteBox box, SheetFacts facts)
    {
        var (left, top) = (Math.Min(area.Last.Column + 1, LastColumn), Math.Max(area.First.Row - 1, 0));
        var down = area.First.Row == 0 ? Below : Above;
        var (right, rightOffset) = Beyond(left, Aside + box.Width, LastColumn, facts.WidthOf);
        var (bottom, bottomOffset) = Beyond(top, down + box.Height, LastRow, facts.HeightOf);
        return string.Join(", ", left, Aside, top, down, right, rightOffset, bottom, bottomOffset);
    }

    /// <summary>The place of a box that has become higher; null where its place is not known.</summary>
    public static string? Grown(string anchor, int by, SheetFacts facts)
    {
        var numbers = anchor.Split(',', StringSplitOptions.TrimEntries);
        if (numbers.Length != Numbers
            || !int.TryParse(numbers[BottomRow], NumberStyles.None, CultureInfo.InvariantCulture, out var bottom)
            || !int.TryParse(numbers[BottomRow + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
            || bottom > LastRow || offset > LastRow)
        {
            return null;
        }

        (bottom, offset) = Beyond(bottom, offset + by, LastRow, facts.HeightOf);
        return string.Join(", ", [.. numbers.Take(BottomRow), $"{bottom}", $"{offset}"]);
    }

    private static (int At, int Offset) Beyond(int at, int pixels, int last, Func<int, double> sizeOf)
    {
        double left = pixels;
        var end = Math.Min(last, at + MostSteps);
        for (; at < end && sizeOf(at) is var size && left >= size; at++)
        {
            left -= size;
        }

        return (at, (int)left);
    }
}
