namespace PerfForm.Core.Model.Contract.Fields;

/// <summary>The fields of <c>target</c> (指标值 as data), of all its kinds.</summary>
internal static class TargetFields
{
    private const int MonthsAYear = 12;
    private const int LongestMonth = 31;
    private const int FewestParts = 2;
    private const string Date = "^[0-9]{4}(-[0-9]{2}){0,2}$";
    private static readonly string[] OfNumbers = ["number"];
    private static readonly string[] OfRanges = ["range"];
    private static readonly string[] OfPeriods = ["period"];
    private static readonly string[] OfDeadlines = ["deadline"];
    private static readonly string[] OfSeveral = ["multiple"];

    public static IEnumerable<ContractField<PlacedTarget>> All() => [.. OfAll(), .. Measured(), .. Related(), .. Spanned(), .. Dated()];

    /// <summary>The parts of a target, which are targets themselves.</summary>
    public static ListField<PlacedTarget, PlacedTarget> Parts(ContractType<PlacedTarget> target) =>
        new(new("parts", "各部分", "parts", "The targets in one cell, each with its own text."),
            whole => whole.Parts,
            target,
            FewestParts)
        {
            IsRequired = true,
            OnlyFor = OfSeveral,
        };

    private static IEnumerable<ContractField<PlacedTarget>> OfAll() =>
    [
        new TextField<PlacedTarget>(new("raw", "原文", "as written", "The cell's text, trimmed; empty for blank."),
            target => target.Target.Raw,
            target => target.Cell)
        {
            IsRequired = true,
            Shape = FieldShape.AnyText,
        },
        Define<PlacedTarget>.Always(new("kind", "类型", "kind", "What kind of value it is."),
            target => target.Target.KindName(),
            FieldShape.OneOf([.. ModelNames.TargetKinds])),
    ];

    private static IEnumerable<ContractField<PlacedTarget>> Measured() =>
    [
        new TextField<PlacedTarget>(
            new("operator", "符号", "operator", "How a result is compared with the value."),
            target => Number(target)?.Operator.InData(),
            target => target.SignCell)
        {
            IsRequired = true,
            OnlyFor = OfNumbers,
            Shape = FieldShape.OneOf(">=", "<=", ">", "<", "="),
        },
        new NumberField<PlacedTarget>(
            new("value", "数值", "value", "The number; 万 and 亿 before a counting unit are multiplied in; 95 for 95%."),
            target => Number(target)?.Value,
            target => target.Cell)
        {
            IsRequired = true,
            OnlyFor = OfNumbers,
        },
        new NumberField<PlacedTarget>(new("lower", "下限", "lower", "The lower bound, included."), target => Range(target)?.Lower, target => target.Cell)
        {
            IsRequired = true,
            OnlyFor = OfRanges,
        },
        new NumberField<PlacedTarget>(new("upper", "上限", "upper", "The upper bound, included."), target => Range(target)?.Upper, target => target.Cell)
        {
            IsRequired = true,
            OnlyFor = OfRanges,
        },
        new TextField<PlacedTarget>(
            new("unit", "计量单位", "unit of measure", "The unit of measure."), target => Number(target)?.Unit ?? Range(target)?.Unit, target => target.UnitCell)
        {
            OnlyFor = [.. OfNumbers, .. OfRanges],
        },
        new TruthField<PlacedTarget>(new("implied", "符号为推定", "operator implied", "No sign is written; = is implied."),
            target => Number(target) is { IsImplied: true })
        {
            OnlyFor = OfNumbers,
        },
    ];

    private static IEnumerable<ContractField<PlacedTarget>> Related() =>
    [
        new TruthField<PlacedTarget>(
            new("unitImplied", "计量单位为推定", "unit implied", "No unit of money is written; name or level speak of money, and 万 or 亿 is taken for 万元 or 亿元."),
            HasImpliedUnit)
        {
            OnlyFor = [.. OfNumbers, .. OfRanges],
        },
        new TextField<PlacedTarget>(
            new("basis", "比较基准", "basis", "The words that make the number relative: 同比下降, 较上年增长."), target => Number(target)?.Basis, target => target.Cell)
        {
            OnlyFor = OfNumbers,
        },
        new TextField<PlacedTarget>(
            new("per", "计量期间", "counted per", "What the number is counted by, where words say it: 年 in 17.28万元一年."),
            target => Number(target)?.Per, target => target.Cell)
        {
            OnlyFor = OfNumbers,
        },
    ];

    private static IEnumerable<ContractField<PlacedTarget>> Spanned() =>
    [
        new TextField<PlacedTarget>(
            new("start", "开始", "start", "When the period begins: year, month or day, as precise as written."),
            target => Period(target)?.Start, target => target.Cell)
        {
            IsRequired = true,
            OnlyFor = OfPeriods,
            Shape = FieldShape.Like(Date),
        },
        new TextField<PlacedTarget>(
            new("end", "结束", "end", "When the period ends: year, month or day, as precise as written."), target => Period(target)?.End, target => target.Cell)
        {
            IsRequired = true,
            OnlyFor = OfPeriods,
            Shape = FieldShape.Like(Date),
        },
    ];

    private static IEnumerable<ContractField<PlacedTarget>> Dated() =>
    [
        new NumberField<PlacedTarget>(new("year", "期限年", "year of deadline", "The calendar year."), target => Deadline(target)?.Year, target => target.Cell)
        {
            OnlyFor = OfDeadlines,
            Shape = FieldShape.Whole,
        },
        new NumberField<PlacedTarget>(new("month", "期限月", "month of deadline", "The month."), target => Deadline(target)?.Month, target => target.Cell)
        {
            OnlyFor = OfDeadlines,
            Shape = FieldShape.Between(1, MonthsAYear),
        },
        new NumberField<PlacedTarget>(new("day", "期限日", "day of deadline", "The day of the month."), target => Deadline(target)?.Day, target => target.Cell)
        {
            OnlyFor = OfDeadlines,
            Shape = FieldShape.Between(1, LongestMonth),
        },
        new TextField<PlacedTarget>(new("part", "期限段", "part of year or month", "底, 上旬, 上半年 …"), target => Deadline(target)?.Part, target => target.Cell)
        {
            OnlyFor = OfDeadlines,
        },
        new TextField<PlacedTarget>(new("recurs", "期限重复", "deadline recurs", "Whether it comes again."),
            target => Deadline(target)?.Recurs,
            target => target.Cell)
        {
            OnlyFor = OfDeadlines,
            Shape = FieldShape.OneOf("yearly", "quarterly", "monthly"),
        },
    ];

    private static NumberTarget? Number(PlacedTarget target) => target.Target as NumberTarget;

    private static RangeTarget? Range(PlacedTarget target) => target.Target as RangeTarget;

    private static PeriodTarget? Period(PlacedTarget target) => target.Target as PeriodTarget;

    private static bool HasImpliedUnit(PlacedTarget target) => Number(target) is { IsUnitImplied: true } || Range(target) is { IsUnitImplied: true };

    private static DeadlineTarget? Deadline(PlacedTarget target) => target.Target as DeadlineTarget;
}
