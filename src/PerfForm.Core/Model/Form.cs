using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model.Kinds;
using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Model;

/// <summary>One declaration (绩效目标申报表), of a whole department or of a project.</summary>
/// <param name="Kind">整体支出 or 项目支出.</param>
/// <param name="Sheet">The sheet that it stands on.</param>
/// <param name="Range">The cells that it covers, from its title to its last non-empty cell.</param>
public sealed record Form(FormKind Kind, string Sheet, CellRange Range)
{
    /// <summary>The title line as written (标题).</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>The year declared for (年度).</summary>
    public DeclaredYear? Year { get; init; }

    /// <summary>部门(单位)名称, 主管部门.</summary>
    public Sourced<string>? Department { get; init; }

    /// <summary>项目单位, 实施单位.</summary>
    public Sourced<string>? Unit { get; init; }

    /// <summary>The project declared (项目); null on an overall form.</summary>
    public Project? Project { get; init; }

    /// <summary>Who filled the form in (填报人).</summary>
    public Contact? Contact { get; init; }

    /// <summary>The year's money: 金额合计, 资金总额.</summary>
    public Money? Budget { get; init; }

    /// <summary>The money of the whole period (中期, 实施期), where the form has both.</summary>
    public Money? TermBudget { get; init; }

    /// <summary>年度主要任务, on overall forms.</summary>
    public IReadOnlyList<MainTask> Tasks { get; init; } = [];

    /// <summary>绩效目标, one entry a goal.</summary>
    public IReadOnlyList<Goal> Goals { get; init; } = [];

    /// <summary>绩效指标, in form order.</summary>
    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    /// <summary>Second-level labels that are printed with nothing beside them, in form order. Not written to data.</summary>
    public IReadOnlyList<BareLabel> BareLabels { get; init; } = [];

    /// <summary>Units of money written in an amount's own cell (10000万元). Not written to data.</summary>
    public IReadOnlyList<Sourced<string>> UnitsInAmounts { get; init; } = [];

    /// <summary>The sums under the tasks, where the budget stands elsewhere. Not written to data: there they are fields.</summary>
    public Money? TaskSum { get; init; }

    /// <summary>Tables of what things cost. Not written to data.</summary>
    public IReadOnlyList<CostTable> CostTables { get; init; } = [];

    /// <summary>Label-value pairs that have no key of their own.</summary>
    public IReadOnlyList<LabelledField> Fields { get; init; } = [];

    /// <summary>How the form lies in its sheet: labels by role, and rows. Not written to data.</summary>
    public FormLayout Layout { get; init; } = FormLayout.None;

    /// <summary>Non-empty cells that nothing else took.</summary>
    public IReadOnlyList<UnclaimedCell> Unclaimed { get; init; } = [];

    /// <summary>How much of it was read; null where all was.</summary>
    public ReadingState? Reading => IsBlank ? ReadingState.Blank : PartiallyRead == FormParts.None ? null : ReadingState.Partial;

    /// <summary>Whether it is a template that nobody has filled in.</summary>
    public bool IsBlank { get; init; }

    /// <summary>Whether it stands on a hidden sheet.</summary>
    public bool IsHidden { get; init; }

    /// <summary>What identifies it wherever it stands: kind, unit, project (code where known, else name) and year, folded.</summary>
    public string Key => FormKey.Of(this);

    /// <summary>Parts that were read only partially. What depends on them cannot be judged. Not written to data.</summary>
    public FormParts PartiallyRead { get; init; }

    /// <summary>The fields of the form and those of its indicators.</summary>
    internal IEnumerable<LabelledField> AllFields => Fields.Concat(Indicators.SelectMany(indicator => indicator.Fields));

    /// <summary>The indicator whose value, name or weight stands in a cell; null for none.</summary>
    public Indicator? IndicatorAt(CellAddress? cell) =>
        cell is null ? null : Indicators.FirstOrDefault(indicator => indicator.Cell == cell || indicator.Name?.Cell == cell || indicator.Weight?.Cell == cell);

    /// <summary>Whether a diagnostic is about something in it, or about its sheet as a whole.</summary>
    public bool Holds(Diagnostic diagnostic) =>
        diagnostic.Sheet == Sheet && (diagnostic.Cell is not { } cell || Range.Contains(cell.Row, cell.Column));
}
