using PerfForm.Core.Model;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Targets;

/// <summary>A measure for each of something: <c>每年不少于2次</c> is ≥ 2 次/年, <c>每人每月500元</c> is 500 元/人·月, <c>每周推送一次</c> is 1 次/周.</summary>
internal sealed class FrequencyGrammar(TargetWords words, MeasureGrammar measure)
{
    private const string Each = "每";
    private const int LongestVerb = 4;

    /// <summary>Reads the whole text; null where it is no such measure.</summary>
    public NumberTarget? Read(string raw, string folded)
    {
        var scanner = new TargetScanner(folded);
        var per = new List<string>();
        while (scanner.Take(Each))
        {
            per.Add(words.LeadingUnit(scanner.Rest));
            scanner.Take(per[^1]);
        }

        var read = per.Count == 0 || per.Contains(string.Empty) ? null : ReadBehindVerb(raw, scanner.Rest);
        return read is { Unit: { } unit } && !unit.Contains('/', StringComparison.Ordinal)
            ? read with { Unit = $"{unit}/{string.Join('·', per)}" }
            : null;
    }

    // 每年至少培训2次 compares in front of the verb: better not read than read as = 2.
    private NumberTarget? ReadBehindVerb(string raw, string rest)
    {
        for (var verb = 0; verb <= LongestVerb && verb < rest.Length; verb++)
        {
            if (measure.Read(raw, rest[verb..]) is { } found)
            {
                var basis = words.Basis.Before(rest[..verb]);
                return words.SaysComparison(rest[..verb]) || (basis is not null && found.Value < 0) ? null : found with { Basis = basis };
            }

            if (!char.IsLetter(rest[verb]))
            {
                return null;
            }
        }

        return null;
    }
}
