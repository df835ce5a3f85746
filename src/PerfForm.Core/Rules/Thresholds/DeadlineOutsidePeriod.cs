using System.Globalization;
using System.Text.RegularExpressions;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Thresholds;

/// <summary>A deadline's year is not the form's year, and not within its period; a span of time lies outside them.</summary>
internal sealed partial class DeadlineOutsidePeriod() : FormRule(
    new DiagnosticKind("PF312", "deadline-outside-period", Severity.Warning),
    ReviewCategory.ValueMismatch)
{
    // 〇 and ○ are zero as 零 is.
    private const int YearDigits = 4;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Year | FormParts.Project | FormParts.Targets);

    public override Outcome Check(FormCase form)
    {
        var deadlines = form.Form.Indicators
            .SelectMany(indicator =>
                DeadlinesOf(indicator.Target)
                    .Concat(WrittenOut(indicator.Target))
                    .Select(deadline => new { Indicator = indicator, First = deadline.Year!.Value, Last = deadline.Year!.Value, deadline.Raw })
                    .Concat(PeriodsOf(indicator.Target)
                        .Select(span => new { Indicator = indicator, First = YearOf(span.Start), Last = YearOf(span.End), span.Raw })))
            .ToList();
        if (deadlines.Count == 0)
        {
            return Outcome.NotApplicable;
        }

        var period = PeriodOf(form.Form);
        if (form.Form.Year is not { Value: var year } && period is null)
        {
            return Outcome.CannotJudge("没有年度", "the form has no year");
        }

        var (first, last) = (
            Math.Min(form.Form.Year?.Value ?? int.MaxValue, period?.First ?? int.MaxValue),
            Math.Max(form.Form.Year?.Value ?? 0, period?.Last ?? 0));
        return Outcome.Of(deadlines
            .Where(deadline => deadline.Last < first || (deadline.First > last && deadline.Indicator.Horizon != Horizon.Term))
            .Select(deadline => form.At(
                deadline.Indicator,
                $"“{deadline.Raw}”不在{(first == last ? $" {first} 年度" : $" {first}–{last} 年")}内",
                $"'{deadline.Raw}' is outside {(first == last ? $"{first}" : $"{first}–{last}")}").With(deadline.Raw))
            .Concat(AfterLastMonth(form)));
    }

    // 2024年12月底前 of a project that ends in 2024年10月.
    private static IEnumerable<Finding> AfterLastMonth(FormCase form)
    {
        var period = OneLine.Of(form.Form.Project?.Period?.Value ?? string.Empty);
        var months = Month().Matches(TextFolding.FoldWithoutSpace(period))
            .Select(match => (Year: NumberIn(match, "year"), Month: NumberIn(match, "month")))
            .ToList();
        if (months.Count < 2)
        {
            return [];
        }

        var last = months.Max();
        return form.Form.Indicators
            .Where(indicator => DeadlinesOf(indicator.Target).Any(deadline => IsAfter(deadline, last)))
            .Select(indicator => form.At(
                indicator,
                $"“{indicator.Target.Raw}”晚于项目的起止时间 {period}",
                $"'{indicator.Target.Raw}' is after the project's period, {period}").With(indicator.Target.Raw, period));
    }

    // 11月前 is still October: of the month right behind the last one, the deadline must name a later part.
    private static bool IsAfter(DeadlineTarget deadline, (int Year, int Month) last) =>
        deadline.Year == last.Year
        && (deadline.Month > last.Month + 1 || (deadline.Month == last.Month + 1 && (deadline.Day > 1 || deadline.Part is not (null or "初"))));

    private static int NumberIn(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static IEnumerable<DeadlineTarget> DeadlinesOf(Target target) => target switch
    {
        DeadlineTarget { Year: not null } deadline => [deadline],
        MultipleTarget several => several.Parts.SelectMany(DeadlinesOf),
        _ => [],
    };

    private static IEnumerable<PeriodTarget> PeriodsOf(Target target) => target switch
    {
        PeriodTarget period => [period],
        MultipleTarget several => several.Parts.SelectMany(PeriodsOf),
        _ => [],
    };

    private static int YearOf(string iso) => int.Parse(iso.AsSpan(0, YearDigits), CultureInfo.InvariantCulture);

    // 二〇一九年九月前 is not read as a date; its year is plain all the same.
    private static IEnumerable<DeadlineTarget> WrittenOut(Target target) => ChineseYear().Matches(target.Raw).Select(match =>
        new DeadlineTarget(match.Value)
        {
            Year = match.Value[..YearDigits].Aggregate(0, (year, digit) => year * 10 + Math.Max(0, ChineseDigits.ValueOf(digit))),
        });

    private static (int First, int Last)? PeriodOf(Form form)
    {
        var years = Year().Matches(form.Project?.Period?.Value ?? string.Empty).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).ToList();
        return years.Count == 0 ? null : (years.Min(), years.Max());
    }

    [GeneratedRegex("二[〇○零][" + ChineseDigits.OneToNine + "〇○零]{2}年[^，。；;]{0,6}前")]
    private static partial Regex ChineseYear();

    [GeneratedRegex("(?<![0-9])(?<year>20[0-9]{2})[年./-](?<month>1[0-2]|0?[1-9])(?![0-9])", RegexOptions.ExplicitCapture)]
    private static partial Regex Month();

    [GeneratedRegex("(?<![0-9])20[0-9]{2}")]
    private static partial Regex Year();
}
