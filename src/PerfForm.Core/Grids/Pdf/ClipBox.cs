namespace PerfForm.Core.Grids.Pdf;

/// <summary>What a page shows of some text: the rest is drawn and cut. Positions are points from the page's upper left corner.</summary>
/// <param name="Left">Its left edge.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="Bottom">Its lower edge.</param>
internal sealed record ClipBox(double Left, double Top, double Right, double Bottom)
{
    // A hair inside, so that a point on an edge falls into the cell that the box was made for.
    private const double Inset = 1;

    /// <summary>The nearest place, from the left, that is seen.</summary>
    public double SeenX(double x) => Nearest(x, Left, Right);

    /// <summary>The nearest place, from the top, that is seen.</summary>
    public double SeenY(double y) => Nearest(y, Top, Bottom);

    /// <summary>What two boxes show together.</summary>
    public ClipBox Within(ClipBox? outer) => outer is null ? this : new ClipBox(
        Math.Max(Left, outer.Left), Math.Max(Top, outer.Top), Math.Min(Right, outer.Right), Math.Min(Bottom, outer.Bottom));

    private static double Nearest(double at, double from, double to) =>
        to - from <= 2 * Inset ? (from + to) / 2 : Math.Clamp(at, from + Inset, to - Inset);
}
