using PerfForm.Core.Grids;

namespace PerfForm.Core.Reviews.Pages;

/// <summary>A cell of a drawn form.</summary>
/// <param name="Place">Where it stands in the sheet.</param>
/// <param name="Cell">What it holds; null for nothing.</param>
/// <param name="Wide">How many drawn columns it covers.</param>
/// <param name="High">How many drawn rows it covers.</param>
internal sealed record DrawnCell(CellAddress Place, Cell? Cell, int Wide, int High);
