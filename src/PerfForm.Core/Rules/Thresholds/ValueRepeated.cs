using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Thresholds;

/// <summary>One value stands for most of the numeric indicators.</summary>
internal sealed class ValueRepeated() : FormRule(new DiagnosticKind("PF313", "value-repeated", Severity.Warning), ReviewCategory.NotQuantified)
{
    private const int FewestNumbers = 5;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Indicators | FormParts.Targets);

    public override Outcome Check(FormCase form)
    {
        if (form.HoldsScores)
        {
            return ScoresAsValues.CannotJudge;
        }

        // Dates and ranges are numeric too.
        var count = form.Form.Indicators.Count(indicator => indicator.Target is not WordTarget);
        return Outcome.Where(count >= FewestNumbers, () => form.Numbers
            .GroupBy(number => $"{number.Target.Value} {number.Target.Unit}", StringComparer.Ordinal)
            .Where(same => same.Count() * 100 >= count * form.Limits.RepeatedShare)
            .Select(same => form.At(
                same.First().Indicator,
                $"{count} 条数值指标中有 {same.Count()} 条都是“{same.First().Target.Raw}”；请逐条核定",
                $"{same.Count()} of {count} numeric indicators are '{same.First().Target.Raw}'; set each for itself").With(same.Count(), count) with
            { Difference = null, Expected = null }));
    }
}
