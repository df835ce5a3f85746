namespace PerfForm.Core.Grids.Pdf;

/// <summary>A cell between its lines, and what stands in it.</summary>
/// <param name="area">Its place in the table.</param>
/// <param name="left">Its edges on the page.</param>
/// <param name="right">Its right edge.</param>
/// <param name="top">Its upper edge.</param>
/// <param name="bottom">Its lower edge.</param>
internal sealed class PrintedCell(CellRange area, double left, double right, double top, double bottom)
{
    /// <summary>Its place in the table.</summary>
    public CellRange Area { get; set; } = area;

    /// <summary>Its edges on the page.</summary>
    public double Left { get; } = left;

    public double Right { get; } = right;

    public double Top { get; } = top;

    public double Bottom { get; } = bottom;

    /// <summary>Whether no line closes it at the table's upper end on this page.</summary>
    public bool IsOpenAbove { get; init; }

    /// <summary>Whether no line closes it at the table's lower end on this page.</summary>
    public bool IsOpenBelow { get; set; }

    /// <summary>The lines of text in it, from the top.</summary>
    public List<TextLine> Lines { get; } = [];

    /// <summary>Whether its text was cut at its edge.</summary>
    public bool IsCut { get; set; }

    /// <summary>Its text.</summary>
    /// <param name="margin">How much room the table leaves between a line and its text.</param>
    public string Text(double margin) => CellText.Clean(WrappedText.Of(Lines, Right - Left - 2 * margin));
}
