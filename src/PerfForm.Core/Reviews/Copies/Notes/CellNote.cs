using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;

namespace PerfForm.Core.Reviews.Copies.Notes;

/// <summary>What is said at a cell.</summary>
/// <param name="Area">The cell, or the merged area that it is the first of.</param>
/// <param name="Severity">The worst of what is found there.</param>
/// <param name="Text">The lines.</param>
internal sealed record CellNote(CellRange Area, Severity Severity, string Text)
{
    /// <summary>The cell.</summary>
    public CellAddress Cell => Area.First;
}
