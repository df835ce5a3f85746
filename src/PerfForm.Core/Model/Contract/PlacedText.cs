using PerfForm.Core.Grids;

namespace PerfForm.Core.Model.Contract;

/// <summary>A text with the cell that it was taken from.</summary>
/// <param name="Text">The text.</param>
/// <param name="Cell">The cell; null where it was not taken from the sheet.</param>
internal sealed record PlacedText(string Text, CellAddress? Cell);
