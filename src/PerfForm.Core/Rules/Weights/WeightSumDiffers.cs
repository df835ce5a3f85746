using System.Globalization;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Weights;

/// <summary>The weights add up to none of the sums that are right.</summary>
internal sealed class WeightSumDiffers() : FormRule(new DiagnosticKind("PF601", "weight-sum-differs", Severity.Error), ReviewCategory.Other)
{
    public override Outcome Check(FormCase form)
    {
        var byHorizon = form.Form.Indicators.Where(indicator => indicator.Weight is not null).GroupBy(indicator => indicator.Horizon).ToList();
        return Outcome.Where(byHorizon.Count > 0, () => byHorizon.Select(half => Found(form, [.. half])).OfType<Finding>());
    }

    /// <summary>Whether the weights add up to one of the sums that are right, or to the same as fractions.</summary>
    public static bool IsRight(decimal sum, FormCase form) => form.Profile.WeightSums.Any(right => sum == right || sum == right / 100);

    private static Finding? Found(FormCase form, List<Indicator> weighted)
    {
        var sum = weighted.Sum(indicator => indicator.Weight!.Value);
        if (IsRight(sum, form))
        {
            return null;
        }

        // Weights of a sum near 1 are fractions.
        var scale = sum is > 0 and < 2 ? 100 : 1;
        var nearest = form.Profile.WeightSums.MinBy(right => Math.Abs(right / scale - sum)) / scale;
        var rights = string.Join('、', form.Profile.WeightSums.Select(right => right.ToString(CultureInfo.InvariantCulture)));
        return form.At(weighted[0].Weight!.Cell, $"权重合计 {sum}，应为 {rights}", $"the weights add up to {sum}, not to {rights}").With(sum, nearest);
    }
}
