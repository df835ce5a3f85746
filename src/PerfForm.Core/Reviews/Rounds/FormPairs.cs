using PerfForm.Core.Model.Kinds;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Rounds;

/// <summary>Which forms of two rounds are the same.</summary>
internal static class FormPairs
{
    // Half of the indicators of either form are those of the other.
    private const int OfTwo = 2;

    /// <summary>The pairs, in the order of the forms of now; behind them those of the earlier round that are gone.</summary>
    public static IReadOnlyList<(RoundForm? Earlier, RoundForm? Now)> Of(IReadOnlyList<RoundForm> earlier, IReadOnlyList<RoundForm> now)
    {
        var known = new Dictionary<RoundForm, RoundForm>(ReferenceEqualityComparer.Instance);
        var left = new HashSet<RoundForm>(earlier, (IEqualityComparer<RoundForm>)ReferenceEqualityComparer.Instance);

        // The surest first: a form is never taken by a weaker likeness than another has.
        Pair(known, left, now, form => form.Key);
        Pair(known, left, now, form => form.Code.Any(char.IsAsciiDigit) ? $"{form.Kind}|{form.Unit}|{NameText.KeyOf(form.Code)}" : string.Empty);
        Pair(known, left, now, form => form.Name.Length > 0 ? $"{form.Kind}|{form.Unit}|{NameText.KeyOf(form.Name)}" : string.Empty);
        Pair(known, left, now, form => form.Kind == OverallKind.Kind.Name && form.Unit.Length > 0 ? $"{form.Kind}|{form.Unit}" : string.Empty);
        PairByIndicators(known, left, now);
        return
        [
            .. now.Select(form => (known.GetValueOrDefault(form), (RoundForm?)form)),
            .. earlier.Where(left.Contains).Select(form => ((RoundForm?)form, (RoundForm?)null)),
        ];
    }

    // Of several with one key, the first is the first.
    private static void Pair(Dictionary<RoundForm, RoundForm> known, HashSet<RoundForm> left, IReadOnlyList<RoundForm> now, Func<RoundForm, string> keyOf)
    {
        var byKey = left.Where(form => keyOf(form).Length > 0).GroupBy(keyOf, StringComparer.Ordinal).ToDictionary(
            group => group.Key, group => new Queue<RoundForm>(group), StringComparer.Ordinal);
        foreach (var form in now.Where(form => !known.ContainsKey(form)))
        {
            if (byKey.TryGetValue(keyOf(form), out var same) && same.TryDequeue(out var before))
            {
                known.Add(form, before);
                left.Remove(before);
            }
        }
    }

    // A project under a new name: the same unit, and mostly the same indicators.
    private static void PairByIndicators(Dictionary<RoundForm, RoundForm> known, HashSet<RoundForm> left, IReadOnlyList<RoundForm> now)
    {
        var byUnit = left.Where(form => form.Unit.Length > 0).ToLookup(form => $"{form.Kind}|{form.Unit}", StringComparer.Ordinal);
        foreach (var form in now.Where(form => !known.ContainsKey(form)))
        {
            var best = byUnit[$"{form.Kind}|{form.Unit}"]
                .Where(left.Contains)
                .Select(before => (Form: before, Shared: Shared(before, form)))
                .Where(pair => pair.Shared * OfTwo >= Math.Max(pair.Form.Indicators.Count, form.Indicators.Count) && pair.Shared > 0)
                .OrderByDescending(pair => pair.Shared)
                .FirstOrDefault();
            if (best.Form is not null)
            {
                known.Add(form, best.Form);
                left.Remove(best.Form);
            }
        }
    }

    private static int Shared(RoundForm a, RoundForm b) =>
        a.Indicators.Select(indicator => indicator.NameKey).Where(key => key.Length > 0).ToHashSet(StringComparer.Ordinal)
            .Intersect(b.Indicators.Select(indicator => indicator.NameKey), StringComparer.Ordinal).Count();
}
