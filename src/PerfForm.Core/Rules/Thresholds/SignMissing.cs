using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Rules.Words;

namespace PerfForm.Core.Rules.Thresholds;

/// <summary>A bare number among signed neighbours: exactly so much, or at least?</summary>
internal sealed class SignMissing() : FormRule(new DiagnosticKind("PF310", "sign-missing", Severity.Info), ReviewCategory.Other)
{
    private const int FewestSigned = 2;
    private const int FewestOfBoth = 3;
    private const int FewestOfClass = 3;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Levels | FormParts.Targets);

    public override Outcome Check(FormCase form)
    {
        if (form.HoldsScores)
        {
            return ScoresAsValues.CannotJudge;
        }

        return Outcome.Where(form.Numbers.Count > 0, () => Single(form) is { Count: > 0 } single ? single : Mixed(form));
    }

    // Where all others of a class have one.
    private static List<Finding> Single(FormCase form) =>
    [
        .. form.Numbers
            .GroupBy(ComparableIn(form))
            .Where(group => group.Count(number => !number.Target.IsImplied) is >= FewestSigned and var signed && signed >= group.Count(IsOpen) - 1)
            .SelectMany(group => group.Where(IsOpen))
            .Select(number => form.At(
                number.Indicator,
                $"{FormCase.Called(number.Indicator)} {number.Target.Raw}：没有符号；是正好，还是至少？",
                $"{FormCase.Called(number.Indicator)} {number.Target.Raw}: no sign; exactly, or at least?").With(number.Target.Raw)),
    ];

    // Of a form of which some have one and some none, that is told once.
    private static IEnumerable<Finding> Mixed(FormCase form)
    {
        foreach (var half in form.Numbers.GroupBy(number => number.Indicator.Horizon))
        {
            var open = half.Where(IsOpen).ToList();
            var signed = half.Count(number => !number.Target.IsImplied);
            if (signed >= FewestOfBoth && open.Count >= FewestOfBoth)
            {
                var first = FormCase.Called(open[0].Indicator);
                yield return form.At(
                    open[0].Indicator,
                    $"{signed} 条指标值有符号，{open.Count} 条没有（从{first}起）；请统一，写明是正好还是至少",
                    $"{signed} values have a sign and {open.Count} have none (from {first} on); say of each whether exactly or at least");
            }
        }
    }

    // Where signs have a column of their own, all rows are comparable; where no class has many rows, all counts are, and all percentages.
    private static Func<NumberIndicator, (Horizon Horizon, string? Class)> ComparableIn(FormCase form) =>
        form.Form.Indicators.Any(indicator => indicator.SignCell is not null) ? number => (number.Indicator.Horizon, null)
            : form.Numbers.GroupBy(ByLevel).All(group => group.Count() < FewestOfClass)
                ? number => (number.Indicator.Horizon, MeasureOf(number, form.Words))
                : ByLevel;

    // Money and time are not compared with things.
    private static string MeasureOf(NumberIndicator number, RuleWords words) => number.IsPercentage ? NumberIndicator.Percent
        : number.Target.Unit is { } unit && (unit.Contains('元', StringComparison.Ordinal) || words["durations"].Contains(unit, StringComparer.Ordinal)) ? unit
        : string.Empty;

    private static (Horizon Horizon, string? Class) ByLevel(NumberIndicator number) => (number.Indicator.Horizon, number.Indicator.Level2?.Name);

    // None, one and all are exact by themselves.
    private static bool IsOpen(NumberIndicator number) =>
        number.Target is { IsImplied: true, Value: not (0 or 1) } && !(number.IsPercentage && number.Target.Value == NumberIndicator.Whole);
}
