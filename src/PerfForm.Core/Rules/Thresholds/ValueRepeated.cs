using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Thresholds;

/// <summary>One value stands for most of the numeric indicators, or one word for most of all.</summary>
internal sealed class ValueRepeated() : FormRule(new DiagnosticKind("PF313", "value-repeated", Severity.Warning), ReviewCategory.NotQuantified)
{
    private const int FewestValues = 5;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Indicators | FormParts.Targets);

    public override Outcome Check(FormCase form)
    {
        if (form.HoldsScores)
        {
            return ScoresAsValues.CannotJudge;
        }

        // Dates and ranges are numeric too.
        var horizon = JudgedHorizon.Of(form.Form.Indicators);
        var count = form.Form.Indicators.Count(indicator => indicator.Horizon == horizon && indicator.Target is not WordTarget);
        var filled = form.FilledValues;
        return Outcome.Where(
            filled >= FewestValues,
            () => (count >= FewestValues ? NumbersRepeated(form, horizon, count) : []).Concat(WordsRepeated(form, filled)));
    }

    private static IEnumerable<Finding> NumbersRepeated(FormCase form, Horizon horizon, int count) =>
        form.Numbers
            .Where(number => number.Indicator.Horizon == horizon)
            .GroupBy(number => $"{IsUpperBound(number)} {number.Target.Value} {number.Target.Unit}", StringComparer.Ordinal)
            .Where(same => same.Count() * 100 >= count * form.Limits.RepeatedShare)
            .Select(same => form.At(
                same.First().Indicator,
                $"{count} 条数值指标中有 {same.Count()} 条都是“{same.First().Target.Raw}”；请逐条核定",
                $"{same.Count()} of {count} numeric indicators are '{same.First().Target.Raw}'; set each for itself").With(same.Count(), count) with
            { Difference = null, Expected = null });

    // ≥95% and 95% are one value, ≤95% is another.
    private static bool IsUpperBound(NumberIndicator number) => number.Target.Operator is Comparison.AtMost or Comparison.Below;

    // 完成, 达标 for each of them.
    private static IEnumerable<Finding> WordsRepeated(FormCase form, int filled) =>
        form.Form.Indicators
            .Where(indicator => indicator.Target is WordTarget { Kind: WordTargetKind.Text or WordTargetKind.Qualitative })
            .GroupBy(indicator => TextFolding.FoldWithoutSpace(indicator.Target.Raw), StringComparer.Ordinal)
            .Where(same => same.Count() >= FewestValues && same.Count() * 100 >= filled * form.Limits.RepeatedShare)
            .Select(same => form.At(
                same.First(),
                $"{filled} 条指标中有 {same.Count()} 条的指标值都是“{same.First().Target.Raw}”；请逐条核定",
                $"{same.Count()} of {filled} values are '{same.First().Target.Raw}'; set each for itself").With(same.Count(), filled) with
            { Difference = null, Expected = null });
}
