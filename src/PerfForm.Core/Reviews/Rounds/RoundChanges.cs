using System.Globalization;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Rounds;

/// <summary>What was changed between two rounds though no finding asked for it: amounts, targets, weights, indicators.</summary>
internal static class RoundChanges
{
    /// <summary>The changes, amounts first.</summary>
    public static IReadOnlyList<RoundChange> Of(RoundForm earlier, RoundForm now, IndicatorPairs indicators) =>
        [.. OfAmounts(earlier, now), .. OfIndicators(earlier, now, indicators)];

    private static IEnumerable<RoundChange> OfAmounts(RoundForm earlier, RoundForm now)
    {
        var (before, after) = (ByLabel(earlier.Amounts), ByLabel(now.Amounts));
        foreach (var key in before.Keys.Concat(after.Keys).Distinct(StringComparer.Ordinal))
        {
            var (old, own) = (before.GetValueOrDefault(key), after.GetValueOrDefault(key));
            var label = (own ?? old)!.Label;
            if (old?.Value != own?.Value && old is not { IsAsked: true })
            {
                yield return new RoundChange(new($"{label}（万元）", $"{label} (万元)"), Number(old?.Value), Number(own?.Value));
            }
        }
    }

    private static IEnumerable<RoundChange> OfIndicators(RoundForm earlier, RoundForm now, IndicatorPairs indicators)
    {
        for (var at = 0; at < earlier.Indicators.Count; at++)
        {
            var before = earlier.Indicators[at];
            if (before.IsAsked)
            {
                continue;
            }

            if (indicators.NowOf(at) is >= 0 and var place)
            {
                foreach (var change in Between(before, now.Indicators[place]))
                {
                    yield return change;
                }
            }
            else
            {
                yield return new RoundChange(new($"删去指标“{before.Called}”", $"indicator '{before.Called}' taken out"), before.Target, string.Empty);
            }
        }

        for (var at = 0; at < now.Indicators.Count; at++)
        {
            if (indicators.EarlierOf(at) < 0)
            {
                var added = now.Indicators[at];
                yield return new RoundChange(new($"新增指标“{added.Called}”", $"indicator '{added.Called}' added"), string.Empty, added.Target);
            }
        }
    }

    private static IEnumerable<RoundChange> Between(RoundIndicator before, RoundIndicator after)
    {
        if (!before.HasSameTarget(after))
        {
            yield return new RoundChange(new($"“{after.Called}”的指标值", $"the target of '{after.Called}'"), before.Target, after.Target);
        }

        if (before.Weight != after.Weight)
        {
            yield return new RoundChange(new($"“{after.Called}”的权重", $"the weight of '{after.Called}'"), Number(before.Weight), Number(after.Weight));
        }

        if (before.NameKey != after.NameKey)
        {
            yield return new RoundChange(new("指标名称", "an indicator's name"), before.Name, after.Name);
        }
    }

    private static string Number(decimal? value) => value?.ToString("0.######", CultureInfo.InvariantCulture) ?? string.Empty;

    // Of several amounts under one label the first is compared.
    private static Dictionary<string, RoundAmount> ByLabel(IReadOnlyList<RoundAmount> amounts) =>
        amounts.DistinctBy(amount => NameText.KeyOf(amount.Label), StringComparer.Ordinal)
            .ToDictionary(amount => NameText.KeyOf(amount.Label), StringComparer.Ordinal);
}
