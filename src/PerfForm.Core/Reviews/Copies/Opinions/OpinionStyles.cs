using PerfForm.Core.Diagnostics;
using PerfForm.Core.Reviews.Copies.Styles;

namespace PerfForm.Core.Reviews.Copies.Opinions;

/// <summary>The styles of the sheet of opinions, by their numbers in the workbook.</summary>
/// <param name="styles">The workbook's styles.</param>
internal sealed class OpinionStyles(StylesText styles)
{
    private const int Large = 16;
    private const int Usual = 10;
    private const string HeaderColor = "DDE7F3";

    private readonly OwnStyle _cell = new(Usual) { HasBorder = true };

    /// <summary>The title.</summary>
    public int Title => styles.Add(new OwnStyle(Large) { IsBold = true, IsCentered = true });

    /// <summary>A line across.</summary>
    public int Line => styles.Add(new OwnStyle(Usual));

    /// <summary>A heading across.</summary>
    public int Heading => styles.Add(new OwnStyle(Usual + 1) { IsBold = true });

    /// <summary>The heading of a column.</summary>
    public int Header => styles.Add(_cell with { IsBold = true, IsCentered = true, Color = HeaderColor });

    /// <summary>A text of a table.</summary>
    public int Text => styles.Add(_cell);

    /// <summary>A number or a short word of a table.</summary>
    public int Short => styles.Add(_cell with { IsCentered = true });

    /// <summary>A link of a table.</summary>
    public int Link => styles.Add(_cell with { IsLink = true });

    /// <summary>A severity, with the color of marked cells.</summary>
    public int Of(Severity severity) => styles.Add(_cell with { IsCentered = true, Color = SeverityColors.Of(severity) });
}
