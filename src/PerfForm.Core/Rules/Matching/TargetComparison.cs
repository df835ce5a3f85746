using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Matching;

/// <summary>Whether two targets ask for the same.</summary>
internal static class TargetComparison
{
    // 场 and 场次 are one.
    private const char Times = '次';

    private const decimal MinutesAnHour = 60;
    private const int MonthsAYear = 12;

    /// <summary>
    /// Whether they mean the same: ≤0次 is 0次, ≥100% is 100%, 2万元 is 20000元, 2小时 is 120分钟, 12月底前 is 年底前; texts are compared without width and
    /// spaces.
    /// </summary>
    public static bool IsSame(Target a, Target b) => (a, b) switch
    {
        (NumberTarget x, NumberTarget y) => MeaningOf(x) == MeaningOf(y) && IsSameAmount(x, y),
        (PeriodTarget x, PeriodTarget y) => x.Start == y.Start && x.End == y.End,
        (RangeTarget x, RangeTarget y) => x.Lower == y.Lower && x.Upper == y.Upper && x.Unit == y.Unit,
        (DeadlineTarget x, DeadlineTarget y) =>
            LastDayOf(x) is { } last ? last == LastDayOf(y) : x with { Raw = string.Empty } == y with { Raw = string.Empty },
        _ => TextFolding.FoldWithoutSpace(a.Raw).TrimEnd('。', ';') == TextFolding.FoldWithoutSpace(b.Raw).TrimEnd('。', ';'),
    };

    /// <summary>Whether they give the same number the same way, in different units.</summary>
    public static bool DifferInUnitOnly(Target a, Target b) =>
        a is NumberTarget x && b is NumberTarget y && MeaningOf(x) == MeaningOf(y) && x.Value == y.Value
        && x.Unit is { } own && y.Unit is { } other && own.TrimEnd(Times) != other.TrimEnd(Times);

    /// <summary>Whether one gives the number of the other without its unit, with its sign or none: 90 of ≥90%. That it is missing is told elsewhere.</summary>
    public static bool LacksUnit(Target a, Target b) =>
        a is NumberTarget x && b is NumberTarget y && x.Value == y.Value && (x.Unit is null) != (y.Unit is null)
        && (x.Operator == y.Operator || x.IsImplied || y.IsImplied);

    private static bool IsSameAmount(NumberTarget a, NumberTarget b) =>
        a.Basis == b.Basis && a.Per == b.Per && IsSameMeasure(a, b);

    private static bool IsSameMeasure(NumberTarget a, NumberTarget b) =>
        (a.Value == b.Value && a.Unit == b.Unit)
        || (Units.IsMoney(a.Unit) && Units.IsMoney(b.Unit) && Units.InWan(a.Value, a.Unit!) == Units.InWan(b.Value, b.Unit!))
        || (Minutes(a) is { } minutes && minutes == Minutes(b));

    private static decimal? Minutes(NumberTarget target) => target.Unit switch
    {
        "分钟" => target.Value,
        "小时" => target.Value * MinutesAnHour,
        _ => null,
    };

    // Null where no day is meant, or it comes again.
    private static DateOnly? LastDayOf(DeadlineTarget deadline)
    {
        if (deadline is not { Year: { } year and > 0, Recurs: null })
        {
            return null;
        }

        var isEnd = deadline.Part is not null && (deadline.Part.EndsWith('底') || deadline.Part.EndsWith('末'));
        return deadline switch
        {
            { Month: { } month and > 0 and <= MonthsAYear, Day: { } day and > 0 } when day <= DateTime.DaysInMonth(year, month) =>
                new DateOnly(year, month, day),
            { Month: { } month and > 0 and <= MonthsAYear, Day: null } when isEnd => new DateOnly(year, month, DateTime.DaysInMonth(year, month)),
            { Month: null } when isEnd => new DateOnly(year, MonthsAYear, DateTime.DaysInMonth(year, MonthsAYear)),
            _ => null,
        };
    }

    private static Comparison MeaningOf(NumberTarget target) => target switch
    {
        { Value: 0, Operator: Comparison.AtMost } => Comparison.Exactly,
        { Value: NumberIndicator.Whole, Unit: NumberIndicator.Percent, Operator: Comparison.AtLeast } => Comparison.Exactly,
        _ => target.Operator,
    };
}
