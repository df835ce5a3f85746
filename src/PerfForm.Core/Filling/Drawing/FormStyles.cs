using System.Drawing;
using SpreadCheetah;
using SpreadCheetah.Styling;
using Font = SpreadCheetah.Styling.Font;

namespace PerfForm.Core.Filling.Drawing;

/// <summary>The looks of cells as styles of a workbook.</summary>
internal sealed class FormStyles
{
    private const string Face = "SimSun";
    private const string TitleFace = "SimHei";
    private const int TitleSize = 18;
    private const int Size = 10;

    // Amounts are in 万元: two decimals, four where there are as many.
    private const string AmountFormat = "#,##0.00##";
    private static readonly Color LabelFill = Color.FromArgb(0xF2, 0xF2, 0xF2);
    private readonly Dictionary<CellLook, StyleId> _styles;

    /// <summary>Adds the styles to a workbook.</summary>
    public FormStyles(Spreadsheet workbook) =>
        _styles = Enum.GetValues<CellLook>().ToDictionary(look => look, look => workbook.AddStyle(StyleOf(look)));

    /// <summary>The style of a look.</summary>
    public StyleId this[CellLook look] => _styles[look];

    private static Style StyleOf(CellLook look) => look switch
    {
        CellLook.Title => Free(HorizontalAlignment.Center, new Font { Name = TitleFace, Size = TitleSize, Bold = true }),
        CellLook.Year => Free(HorizontalAlignment.Center, Plain()),
        CellLook.UnitLine => Free(HorizontalAlignment.Right, Plain()),
        CellLook.Label => Lined(HorizontalAlignment.Center, NumberFormat.Standard(StandardNumberFormat.General)) with { Fill = new Fill { Color = LabelFill } },
        CellLook.AsTyped => Lined(HorizontalAlignment.Left, NumberFormat.Standard(StandardNumberFormat.Text)),
        CellLook.Amount => Lined(HorizontalAlignment.Right, NumberFormat.Custom(AmountFormat)),
        CellLook.Number => Lined(HorizontalAlignment.Center, NumberFormat.Standard(StandardNumberFormat.General)),
        _ => Lined(HorizontalAlignment.Left, NumberFormat.Standard(StandardNumberFormat.General)),
    };

    private static Font Plain() => new() { Name = Face, Size = Size };

    private static Style Free(HorizontalAlignment horizontal, Font font) => new()
    {
        Font = font,
        Alignment = { Horizontal = horizontal, Vertical = VerticalAlignment.Center, WrapText = true },
    };

    private static Style Lined(HorizontalAlignment horizontal, NumberFormat format) => new()
    {
        Font = Plain(),
        Alignment = { Horizontal = horizontal, Vertical = VerticalAlignment.Center, WrapText = true },
        Border =
        {
            Left = { BorderStyle = BorderStyle.Thin },
            Right = { BorderStyle = BorderStyle.Thin },
            Top = { BorderStyle = BorderStyle.Thin },
            Bottom = { BorderStyle = BorderStyle.Thin },
        },
        Format = format,
    };
}
