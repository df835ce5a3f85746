using PerfForm.Core.Grids;

namespace PerfForm.Core.Model;

/// <summary>A non-empty cell of a form that nothing took.</summary>
/// <param name="Cell">Where it stands.</param>
/// <param name="Text">Its text.</param>
public sealed record UnclaimedCell(CellAddress Cell, string Text);
