using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Headers;
using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>A cell of a further column of the indicator table: sign, unit, weight, explanation, note …</summary>
/// <param name="Column">The column.</param>
/// <param name="Cell">The cell.</param>
internal sealed record OtherCell(HeaderColumn Column, Cell Cell)
{
    /// <summary>What the column holds.</summary>
    public HeaderRole Role => Column.Role;
}
