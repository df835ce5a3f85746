using PerfForm.Core.Grids;

namespace PerfForm.Core.Model;

/// <summary>A performance indicator (绩效指标): a row of the indicator table.</summary>
/// <param name="Horizon">年度 or 中期.</param>
/// <param name="Target">指标值.</param>
/// <param name="Cell">The cell of the value.</param>
public sealed record Indicator(Horizon Horizon, Target Target, CellAddress Cell)
{
    /// <summary>一级指标; null where it is not known.</summary>
    public Level? Level1 { get; init; }

    /// <summary>二级指标; null where it is not known.</summary>
    public Level? Level2 { get; init; }

    /// <summary>How the levels were known. A known second level speaks for its first; otherwise the less sure of the two counts.</summary>
    public LevelOrigin Levels { get; init; }

    /// <summary>The cell of the target's sign (计算符号), where it stands in a column of its own.</summary>
    public CellAddress? SignCell { get; init; }

    /// <summary>The cell of the target's unit (度量单位), where it stands in a column of its own.</summary>
    public CellAddress? UnitCell { get; init; }

    /// <summary>三级指标, 指标内容: as written, line breaks removed; null where the form gives only a value.</summary>
    public Sourced<string>? Name { get; init; }

    /// <summary>权重, 分值.</summary>
    public Sourced<decimal>? Weight { get; init; }

    /// <summary>指标解释, 指标值说明.</summary>
    public Sourced<string>? Explanation { get; init; }

    /// <summary>指标方向: whether a higher (正向) or a lower (反向) result is better, <c>higher</c> or <c>lower</c>; null where no column says so.</summary>
    public Sourced<string>? Direction { get; init; }

    /// <summary>备注.</summary>
    public Sourced<string>? Note { get; init; }

    /// <summary>
    /// Where the form declares a value for each grade (优｜良｜中｜差), all of them, in form order; <see cref="Target"/> is the first. Empty elsewhere.
    /// </summary>
    public IReadOnlyList<Grade> Grades { get; init; } = [];

    /// <summary>Columns of the table that have no key of their own, this row's.</summary>
    public IReadOnlyList<LabelledField> Fields { get; init; } = [];
}
