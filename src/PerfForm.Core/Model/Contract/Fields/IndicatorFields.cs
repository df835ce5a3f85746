namespace PerfForm.Core.Model.Contract.Fields;

/// <summary>The fields of <c>indicators</c>.</summary>
internal static class IndicatorFields
{
    private const int LevelsAtMost = 2;

    public static IEnumerable<ContractField<Indicator>> All(
        ContractType<PlacedTarget> target,
        ContractType<LabelledField> field,
        ContractType<Grade> grade) =>
    [
        Define<Indicator>.Always(HorizonField.Name, indicator => indicator.Horizon.Name(), HorizonField.Shape),
        new TextField<Indicator>(
            new("level1", "一级指标", "level 1", "一级指标: the canonical name, or the label as written."),
            indicator => indicator.Level1?.Name,
            indicator => indicator.Level1?.Cell),
        new TextField<Indicator>(
            new("level2", "二级指标", "level 2", "二级指标: the canonical name, or the label as written."),
            indicator => indicator.Level2?.Name,
            indicator => indicator.Level2?.Cell),
        Define<Indicator>.Always(
            new("levels", "层级来源", "levels known by", "How the levels were known: in the row, in a merged area over it, carried down, or worked out."),
            indicator => indicator.Levels.Name(),
            FieldShape.OneOf([.. ModelNames.LevelOrigins])),
        new TextsField<Indicator>(
            new("labels", "层级原文", "label", "The level labels as written, where they differ from the canonical names."),
            LabelsOf,
            LevelsAtMost),
        Define<Indicator>.Text(new("name", "三级指标", "name", "三级指标, 指标内容."), indicator => indicator.Name),
        new ObjectField<Indicator, PlacedTarget>(
            new("target", "指标值", "target", "指标值 as data."),
            indicator => new PlacedTarget(indicator.Target, indicator),
            target)
        {
            IsRequired = true,
        },
        Define<Indicator>.Number(new("weight", "权重", "weight", "权重, 分值."), indicator => indicator.Weight),
        new TextField<Indicator>(
            new("direction", "指标方向", "direction", "Which result is better, where a column says so: 正向 or 反向."),
            indicator => indicator.Direction?.Value,
            indicator => indicator.Direction?.Cell)
        {
            Shape = FieldShape.OneOf("higher", "lower"),
        },
        Define<Indicator>.Text(new("explanation", "指标解释", "explanation", "指标解释, 指标值说明."), indicator => indicator.Explanation),
        Define<Indicator>.Text(new("note", "备注", "note", "备注."), indicator => indicator.Note),
        new ListField<Indicator, LabelledField>(
            new("fields", "其他栏", "further columns", "Columns of the table that have no key of their own, this row's."), indicator => indicator.Fields, field),
        new ListField<Indicator, Grade>(
            new("grades", "分档指标值", "grades", "What is declared for each grade (优, 良, 中, 差); the target is the first of them."),
            indicator => indicator.Grades,
            grade),
        Define<Indicator>.Cell(indicator => indicator.Cell),
    ];

    // As written, only where that differs from the canonical names.
    private static IReadOnlyList<PlacedText> LabelsOf(Indicator indicator)
    {
        Level?[] levels = [indicator.Level1, indicator.Level2];
        return Array.Exists(levels, level => level?.Label is { } label && label != level.Name)
            ? [.. levels.OfType<Level>().Select(level => new PlacedText(level.Label ?? level.Name, level.Cell))]
            : [];
    }
}
