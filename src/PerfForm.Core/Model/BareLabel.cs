using PerfForm.Core.Grids;

namespace PerfForm.Core.Model;

/// <summary>A second-level label of the indicator table with no indicator in its row.</summary>
/// <param name="Level2">The level that it names.</param>
/// <param name="Cell">Where an indicator's value would stand in its row.</param>
public sealed record BareLabel(Level Level2, CellAddress Cell);
