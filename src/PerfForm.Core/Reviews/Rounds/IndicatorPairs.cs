using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Rounds;

/// <summary>Which indicators of a form's two rounds are the same: by name and level, by name, by a name that is nearly the same, by target.</summary>
internal sealed class IndicatorPairs
{
    private readonly int[] _nowOf;
    private readonly int[] _earlierOf;

    private IndicatorPairs(int earlier, int now)
    {
        (_nowOf, _earlierOf) = (new int[earlier], new int[now]);
        Array.Fill(_nowOf, -1);
        Array.Fill(_earlierOf, -1);
    }

    /// <summary>Pairs the indicators.</summary>
    public static IndicatorPairs Of(IReadOnlyList<RoundIndicator> earlier, IReadOnlyList<RoundIndicator> now)
    {
        var pairs = new IndicatorPairs(earlier.Count, now.Count);
        pairs.Pair(earlier, now, one => one.NameKey.Length > 0 ? $"{one.Horizon}|{one.Level2}|{one.NameKey}|{TextFolding.FoldWithoutSpace(one.Target)}" : null);
        pairs.Pair(earlier, now, one => one.NameKey.Length > 0 ? $"{one.Horizon}|{one.Level2}|{one.NameKey}" : null);
        pairs.Pair(earlier, now, one => one.NameKey.Length > 0 ? $"{one.Horizon}|{one.NameKey}" : null);
        pairs.PairNear(earlier, now);

        // A name that was written anew over the same target; a target anew where no name stands.
        pairs.Pair(earlier, now, one => $"{one.Horizon}|{one.Level2}|{TextFolding.FoldWithoutSpace(one.Target)}");
        pairs.Pair(earlier, now, one => one.NameKey.Length == 0 ? $"{one.Horizon}|{one.Level2}" : null);
        return pairs;
    }

    /// <summary>The place now of an indicator of the earlier round; negative where it is gone.</summary>
    public int NowOf(int earlier) => earlier < 0 ? -1 : _nowOf[earlier];

    /// <summary>The place before of an indicator of now; negative where it is new.</summary>
    public int EarlierOf(int now) => now < 0 ? -1 : _earlierOf[now];

    private void Pair(IReadOnlyList<RoundIndicator> earlier, IReadOnlyList<RoundIndicator> now, Func<RoundIndicator, string?> keyOf)
    {
        var byKey = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var at = 0; at < earlier.Count; at++)
        {
            if (_nowOf[at] < 0 && keyOf(earlier[at]) is { } key)
            {
                if (!byKey.TryGetValue(key, out var places))
                {
                    byKey.Add(key, places = new Queue<int>());
                }

                places.Enqueue(at);
            }
        }

        for (var at = 0; at < now.Count; at++)
        {
            if (_earlierOf[at] < 0 && keyOf(now[at]) is { } key && byKey.TryGetValue(key, out var places) && places.TryDequeue(out var before))
            {
                Add(before, at);
            }
        }
    }

    // 培训次数 and 组织培训次数 under one second level.
    private void PairNear(IReadOnlyList<RoundIndicator> earlier, IReadOnlyList<RoundIndicator> now)
    {
        for (var at = 0; at < now.Count; at++)
        {
            if (_earlierOf[at] >= 0 || now[at].NameKey.Length == 0)
            {
                continue;
            }

            var level = $"{now[at].Horizon}|{now[at].Level2}";
            var near = Enumerable.Range(0, earlier.Count)
                .Where(before => _nowOf[before] < 0 && earlier[before].NameKey.Length > 0 && $"{earlier[before].Horizon}|{earlier[before].Level2}" == level)
                .Where(before => IsNear(earlier[before].NameKey, now[at].NameKey))
                .DefaultIfEmpty(-1)
                .MinBy(before => before < 0 ? int.MaxValue : NearestName.Distance(earlier[before].NameKey, now[at].NameKey));
            if (near >= 0)
            {
                Add(near, at);
            }
        }
    }

    private static bool IsNear(string a, string b) =>
        a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal) || NearestName.Find(a, [b]) is not null;

    private void Add(int earlier, int now) => (_nowOf[earlier], _earlierOf[now]) = (now, earlier);
}
