using PerfForm.Core.Grids;

namespace PerfForm.Core.Model;

/// <summary>A level of an indicator (一级指标 or 二级指标).</summary>
/// <param name="Name">The canonical name, or the label as written if it is no known one.</param>
/// <param name="Label">The label as written; null where none stands in the form for it.</param>
/// <param name="Cell">The label's cell; null where there is none.</param>
public sealed record Level(string Name, string? Label = null, CellAddress? Cell = null);
