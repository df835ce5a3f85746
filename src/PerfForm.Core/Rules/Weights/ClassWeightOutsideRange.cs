using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Rules.Profiles;

namespace PerfForm.Core.Rules.Weights;

/// <summary>The weights of a level-1 class are outside the profile's range.</summary>
internal sealed class ClassWeightOutsideRange() : FormRule(new DiagnosticKind("PF603", "class-weight-outside-range", Severity.Warning), ReviewCategory.Other)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Indicators | FormParts.Levels | FormParts.Weights);

    public override Outcome Check(FormCase form)
    {
        var weighted = form.Form.Indicators.Where(indicator => indicator is { Weight: not null, Horizon: Horizon.Annual }).ToList();
        if (weighted.Count == 0 || form.Profile.WeightRanges.Count == 0)
        {
            return Outcome.NotApplicable;
        }

        var sum = weighted.AddUp(indicator => indicator.Weight!.Value);
        return WeightSumDiffers.IsRight(sum, form)
            ? Outcome.Of(form.Profile.WeightRanges.Select(range => Found(form, range, weighted, sum <= 1 ? 100 : 1)).OfType<Finding>())
            : Outcome.CannotJudge("权重合计不对（见 PF601）", "the weights do not add up (see PF601)");
    }

    // The norm only proposes weights; those with a class of costs are laid down for projects. Elsewhere it is worth knowing.
    private static bool IsLaidDown(FormCase form) =>
        form.Form.Kind.IsOfProject && form.Profile.WeightRanges.Any(range => range.Level1 == Levels.Cost);

    // Where costs are a class with a range of its own, those under 产出指标 are none of the output's weight.
    private static bool IsCostElsewhere(Indicator indicator, FormCase form) =>
        indicator.Level1?.Name != Levels.Cost && Levels.IsCost(indicator) && form.Profile.WeightRanges.Any(range => range.Level1 == Levels.Cost);

    private static Finding? Found(FormCase form, WeightRange range, List<Indicator> weighted, decimal scale)
    {
        var own = weighted.FindAll(indicator => indicator.Level1?.Name == range.Level1 && !IsCostElsewhere(indicator, form));
        var weight = own.AddUp(indicator => indicator.Weight!.Value) * scale;
        return own.Count == 0 || (weight >= range.Lowest && weight <= range.Highest) ? null : form.At(
            own[0].Weight!.Cell,
            $"“{range.Level1}”的权重共 {weight}，不在 {range.Lowest}–{range.Highest} 之间（{form.Profile.Says.Chinese}）",
            $"the weights of {range.Level1} add up to {weight}, outside {range.Lowest}–{range.Highest} ({form.Profile.Name})")
                .With(weight, weight < range.Lowest ? range.Lowest : range.Highest) with
        { Severity = IsLaidDown(form) ? null : Severity.Info };
    }
}
