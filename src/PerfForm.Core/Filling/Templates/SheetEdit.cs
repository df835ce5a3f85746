using PerfForm.Core.Filling.Values;
using PerfForm.Core.Grids;

namespace PerfForm.Core.Filling.Templates;

/// <summary>A cell of a sheet that gets another content.</summary>
/// <param name="Cell">The cell, as the sheet was received.</param>
/// <param name="Added">Of a row that is added below the cell's row, which one, from 1; 0 for the row itself.</param>
/// <param name="Value">The content; null where the cell is emptied.</param>
internal sealed record SheetEdit(CellAddress Cell, int Added, FormValue? Value);
