namespace PerfForm.Core.Grids.Pdf;

/// <summary>A character where it stands on a page. Positions are points from the page's upper left corner.</summary>
/// <param name="Text">What it reads; hardly ever more than one character.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where the next one would begin.</param>
/// <param name="Base">The line that it stands on.</param>
/// <param name="Size">How tall it is.</param>
internal readonly record struct Glyph(string Text, double Left, double Right, double Base, double Size)
{
    // Above the base line, as a part of the size.
    private const double HeightOfMiddle = 0.36;

    /// <summary>The box that its text was cut to. Null: none.</summary>
    public ClipBox? Clip { get; init; }

    /// <summary>Where it belongs, from the left: its middle, or the nearest place where its text is seen.</summary>
    public double SeenX => Clip?.SeenX(CentreX) ?? CentreX;

    /// <summary>Where it belongs, from the top.</summary>
    public double SeenY => Clip?.SeenY(CentreY) ?? CentreY;

    /// <summary>Its middle, from the left.</summary>
    public double CentreX => (Left + Right) / 2;

    /// <summary>Its middle, from the top.</summary>
    public double CentreY => Base - Size * HeightOfMiddle;

    /// <summary>Whether it is nothing but room.</summary>
    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}
