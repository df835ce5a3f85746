namespace PerfForm.Core.Reviews.Copies.Styles;

/// <summary>A style of the tool's own sheet.</summary>
/// <param name="Size">The font's size, in points.</param>
internal sealed record OwnStyle(int Size)
{
    private const string Side = """ style="thin"><color rgb="FFBFBFBF"/>""";

    /// <summary>Whether it is bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether it looks as a link does.</summary>
    public bool IsLink { get; init; }

    /// <summary>Whether its cells have lines around them.</summary>
    public bool HasBorder { get; init; }

    /// <summary>Whether its texts stand in the middle.</summary>
    public bool IsCentered { get; init; }

    /// <summary>The fill; null for none.</summary>
    public string? Color { get; init; }

    /// <summary>The font.</summary>
    public string Font =>
        $"""<font>{Bold}{Underlined}<sz val="{Size}"/><color rgb="FF{(IsLink ? "0563C1" : "000000")}"/>"""
        + """<name val="宋体"/><family val="3"/><charset val="134"/></font>""";

    /// <summary>The lines.</summary>
    public string Border => HasBorder
        ? $"<border><left{Side}</left><right{Side}</right><top{Side}</top><bottom{Side}</bottom><diagonal/></border>"
        : "<border><left/><right/><top/><bottom/><diagonal/></border>";

    /// <summary>How texts stand: wrapped.</summary>
    public string Alignment => $"""<alignment{(IsCentered ? " horizontal=\"center\"" : " horizontal=\"left\"")} vertical="center" wrapText="1"/>""";

    private string Bold => IsBold ? "<b/>" : string.Empty;

    private string Underlined => IsLink ? "<u/>" : string.Empty;
}
