using CsCheck;

namespace PerfForm.Tests.Invariance;

/// <summary>One way of laying a declaration out. Every combination carries the same facts.</summary>
internal sealed record Layout(
    int FirstRow,
    int FirstColumn,
    LevelLayout Levels,
    CaptionLayout Captions,
    UnitLayout Unit,
    bool IsInYuan,
    bool IsFullWidth,
    bool HasColumnsOfItsOwn,
    FurtherColumns Further,
    bool IsTitleSplit,
    bool HasGoalRows,
    bool HasNumberCells)
{
    /// <summary>Any layout.</summary>
    public static Gen<Layout> Any { get; } =
        from row in Gen.Int[0, 3]
        from column in Gen.Int[0, 3]
        from levels in Gen.Enum<LevelLayout>()
        from captions in Gen.Enum<CaptionLayout>()
        from unit in Gen.Enum<UnitLayout>()
        from yuan in Gen.Bool
        from full in Gen.Bool
        from own in Gen.Bool
        from further in Gen.Enum<FurtherColumns>()
        from split in Gen.Bool
        from goals in Gen.Bool
        from numbers in Gen.Bool
        select new Layout(row, column, levels, captions, unit, yuan, full, own, further, split, goals, numbers);
}
