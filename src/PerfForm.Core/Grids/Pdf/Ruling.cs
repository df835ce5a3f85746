namespace PerfForm.Core.Grids.Pdf;

/// <summary>A straight line of a page, along it or down it. Positions are points from the page's upper left corner.</summary>
/// <param name="IsHorizontal">Whether it runs along the page.</param>
/// <param name="At">Where it stands: its distance from the top, or from the left.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends; not less than <paramref name="From"/>.</param>
internal readonly record struct Ruling(bool IsHorizontal, double At, double From, double To)
{
    /// <summary>How far two lines may stand apart and still be one to the eye.</summary>
    public const double Near = 2;

    /// <summary>How long it is.</summary>
    public double Length => To - From;

    /// <summary>Whether it meets one that runs the other way.</summary>
    public bool Meets(Ruling other) => other.At >= From - Near && other.At <= To + Near && At >= other.From - Near && At <= other.To + Near;

    /// <summary>Whether it runs along all of a stretch, but for a little at its ends.</summary>
    public bool Covers(double from, double to)
    {
        var slack = Math.Min(Near, (to - from) / 4);
        return From <= from + slack && To >= to - slack;
    }
}
