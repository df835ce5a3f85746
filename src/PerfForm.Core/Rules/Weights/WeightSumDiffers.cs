using System.Globalization;
using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Weights;

/// <summary>The weights add up to none of the sums that are right.</summary>
internal sealed class WeightSumDiffers() : FormRule(new DiagnosticKind("PF601", "weight-sum-differs", Severity.Error), ReviewCategory.Other)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Indicators | FormParts.Weights);

    public override Outcome Check(FormCase form)
    {
        var byHorizon = form.Form.Indicators
            .Where(indicator => indicator.Weight is not null)
            .GroupBy(indicator => indicator.Horizon.Name(), StringComparer.Ordinal)
            .ToList();
        return Outcome.Where(byHorizon.Count > 0, () => byHorizon
            .Select(half => Found(form, [.. half]))
            .OfType<Finding>()
            .DistinctBy(found => found.Cell));
    }

    /// <summary>Whether the weights add up to one of the sums that are right, or to the same as fractions.</summary>
    public static bool IsRight(decimal sum, FormCase form) => form.Profile.WeightSums.Any(right => sum == right.Value || sum == right.Value / 100);

    private static Finding? Found(FormCase form, List<Indicator> weighted)
    {
        var sum = weighted.AddUp(indicator => indicator.Weight!.Value);
        if (IsRight(sum, form))
        {
            return null;
        }

        // Weights of a sum near 1 are fractions.
        var scale = sum is > 0 and < 2 ? 100 : 1;
        var rights = form.Profile.WeightSums.Select(right => right.Value.ToString(CultureInfo.InvariantCulture)).ToList();
        var others = string.Join('、', rights.Skip(1));
        var nearest = form.Profile.WeightSums.Count == 0
            ? 0
            : form.Profile.WeightSums.OrderBy(right => Math.Abs(right.Value / scale - sum)).First().Value / scale;
        return form
            .At(
                weighted[0].Weight!.Cell,
                $"权重合计 {sum}，应为 {rights.FirstOrDefault()}{(others.Length > 0 ? $"（预算执行率另计的为 {others}）" : string.Empty)}",
                $"the weights add up to {sum}, not to {rights.FirstOrDefault()}"
                    + (others.Length > 0 ? $" (or {others} where the execution of the budget is weighed apart)" : string.Empty))
            .With(sum, nearest);
    }
}
