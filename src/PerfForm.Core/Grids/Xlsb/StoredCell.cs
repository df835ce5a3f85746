namespace PerfForm.Core.Grids.Xlsb;

/// <summary>A cell as the sheet part stores it.</summary>
/// <param name="Row">Row, from 0.</param>
/// <param name="Column">Column, from 0.</param>
/// <param name="Style">The index of its format in the styles part.</param>
/// <param name="Value">A string, a double, a bool, or an <see cref="StoredError"/>.</param>
/// <param name="IsInHiddenRow">Whether its row is hidden.</param>
internal sealed record StoredCell(int Row, int Column, int Style, object Value, bool IsInHiddenRow);
