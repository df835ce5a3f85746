using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;

namespace PerfForm.Core.Reviews.Pages;

/// <summary>A finding with its number on the form.</summary>
/// <param name="Number">The number, from 1.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Cell">The drawn cell that is marked for it: that of its merged area; null where none is drawn.</param>
internal sealed record MarkedFinding(int Number, Diagnostic Finding, CellAddress? Cell);
