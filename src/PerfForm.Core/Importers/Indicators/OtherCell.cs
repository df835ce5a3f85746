using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Labels;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>A cell of a further column of the indicator table: weight, explanation, note …</summary>
/// <param name="Role">What the column holds.</param>
/// <param name="Cell">The cell.</param>
internal sealed record OtherCell(HeaderRole Role, Cell Cell);
