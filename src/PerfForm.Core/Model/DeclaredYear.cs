using PerfForm.Core.Grids;

namespace PerfForm.Core.Model;

/// <summary>The year that a form declares for (年度).</summary>
/// <param name="Value">The calendar year, four digits.</param>
/// <param name="Cell">The cell that names it; null when it was taken from the file's name.</param>
public sealed record DeclaredYear(int Value, CellAddress? Cell);
