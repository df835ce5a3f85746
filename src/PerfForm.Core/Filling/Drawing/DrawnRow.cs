using PerfForm.Core.Filling.Forms;

namespace PerfForm.Core.Filling.Drawing;

/// <summary>A row of a drawn form.</summary>
/// <param name="Block">What it was drawn for.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record DrawnRow(RowBlock Block, IReadOnlyList<DrawnCell> Cells);
