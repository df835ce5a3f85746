using PerfForm.Core.Grids;

namespace PerfForm.Core.Rules.Sketches;

/// <summary>A file of a sketch.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Sheets">Its sheets.</param>
public sealed record SketchFile(string Name, IReadOnlyList<Grid> Sheets);
