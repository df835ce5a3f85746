using PerfForm.Core.Grids;

namespace PerfForm.Core.Model;

/// <summary>A value and the cell that it was read from.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Cell">The cell; for a merged area its upper left corner.</param>
public sealed record Sourced<T>(T Value, CellAddress Cell);
