using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers.Captions;

/// <summary>A caption in the form's head and what it announces.</summary>
/// <param name="Role">What kind of thing it announces.</param>
/// <param name="Label">The caption's cell.</param>
/// <param name="Remark">What stands in brackets at the caption's end: <c>万元</c>; empty for nothing.</param>
/// <param name="Values">The values, in reading order; empty where the place is blank.</param>
internal sealed record CaptionPair(CaptionRole Role, Cell Label, string Remark, IReadOnlyList<CaptionValue> Values)
{
    /// <summary>The caption, where it shares its cell with the value; null where it fills its cell.</summary>
    public string? LabelInCell { get; init; }

    /// <summary>Which half of the form it belongs to, where a label beside it says so; null elsewhere.</summary>
    public Horizon? Horizon { get; init; }

    /// <summary>What spoke for its being a caption.</summary>
    public LayoutEvidence Evidence { get; init; }

    /// <summary>The cells of the values.</summary>
    public CellAddress[] ValueCells()
    {
        var cells = new CellAddress[Values.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Values[i].Cell.Address;
        }

        return cells;
    }

    /// <summary>The caption as written, on one line, without the colon at its end.</summary>
    public string LabelText => OneLine.Of(LabelInCell ?? Label.Text.Trim()).TrimEnd(':', '：', ' ');
}
