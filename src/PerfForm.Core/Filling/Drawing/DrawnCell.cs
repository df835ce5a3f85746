using PerfForm.Core.Filling.Forms;
using PerfForm.Core.Filling.Values;

namespace PerfForm.Core.Filling.Drawing;

/// <summary>A cell of a drawn form.</summary>
/// <param name="Mark">Which cell covers it (<c>→</c>, <c>↓</c>); empty where it is a cell of its own.</param>
/// <param name="Label">What is printed in it; empty for a field.</param>
/// <param name="Field">The field that it is; empty for a label.</param>
/// <param name="Value">What is filled in; null for nothing.</param>
internal sealed record DrawnCell(string Mark, string Label, string Field, FormValue? Value)
{
    /// <summary>A cell that the one to the left covers.</summary>
    public static DrawnCell UnderLeft { get; } = new(CellMark.Left, string.Empty, string.Empty, null);

    /// <summary>A cell that the one above covers.</summary>
    public static DrawnCell UnderAbove { get; } = new(CellMark.Above, string.Empty, string.Empty, null);

    /// <summary>Its text.</summary>
    public string Text => Value?.Text ?? Label;
}
