namespace PerfForm.Core.Grids.Excel.Parts;

/// <summary>A cell of a sheet part that holds something.</summary>
/// <param name="Row">Its row, from 0.</param>
/// <param name="Column">Its column, from 0.</param>
/// <param name="Value">What the reading library would give: text, number, date, span of time or truth.</param>
/// <param name="Format">The number format; null for none.</param>
/// <param name="IsInHiddenRow">Whether its row is hidden.</param>
internal sealed record StoredCell(int Row, int Column, object Value, string? Format, bool IsInHiddenRow);
