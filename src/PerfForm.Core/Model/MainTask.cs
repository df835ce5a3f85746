using PerfForm.Core.Grids;

namespace PerfForm.Core.Model;

/// <summary>One of the year's main tasks (年度主要任务).</summary>
/// <param name="Name">任务名称.</param>
/// <param name="Content">主要内容; null where the form gives none.</param>
/// <param name="Budget">预算金额; null where the form gives none.</param>
public sealed record MainTask(Sourced<string> Name, Sourced<string>? Content, Money? Budget)
{
    /// <summary>The cell of the name.</summary>
    public CellAddress Cell => Name.Cell;
}
