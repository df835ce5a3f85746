using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;

namespace PerfForm.Core.Reviews.Copies.Opinions;

/// <summary>A finding with the cell that it is marked at.</summary>
/// <param name="Form">The form that it was found on.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="Cell">The cell.</param>
/// <param name="Finding">The finding.</param>
internal sealed record OpinionLine(ReviewedForm Form, string Sheet, CellAddress Cell, Diagnostic Finding);
