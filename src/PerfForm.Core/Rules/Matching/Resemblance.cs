using PerfForm.Core.Model;
using PerfForm.Core.Rules.Words;

namespace PerfForm.Core.Rules.Matching;

/// <summary>
/// Whether two names may mean one thing though neither is the other written differently. It is no proof: it only keeps a rule from saying that
/// something is not there.
/// </summary>
internal static class Resemblance
{
    private const int PairLength = 2;
    private const int ShortestPart = 4;
    private const int PartOfTen = 7;

    /// <summary>Whether names of a task and a project share a word that is no common one: 促进消费升级, 消费促进活动.</summary>
    public static bool ShareWord(string a, string b, RuleWords words)
    {
        var (own, other) = (words.Without("commonParts", a), words.Without("commonParts", b));
        return !NearName.AreTold(a, b, words.Distinguishing) && Pairs(own).Any(pair => other.Contains(pair, StringComparison.Ordinal));
    }

    /// <summary>
    /// Whether two indicators may be one: the same characters in another order, and few more, one name at the end of the other, or the same number in the same
    /// unit under names that share a word.
    /// </summary>
    public static bool MayBeSame(PlacedIndicator a, PlacedIndicator b)
    {
        var (shorter, longer) = a.ShortKey.Length <= b.ShortKey.Length ? (a.ShortKey, b.ShortKey) : (b.ShortKey, a.ShortKey);
        return HoldsCharacters(longer, shorter)
            || (shorter.Length >= ShortestPart && longer.EndsWith(shorter, StringComparison.Ordinal))
            || (HaveSameValue(a.Indicator.Target, b.Indicator.Target) && ShareWord(a.ShortKey, b.ShortKey, a.Form.Words));
    }

    private static IEnumerable<string> Pairs(string text) =>
        Enumerable.Range(0, Math.Max(0, text.Length - PairLength + 1)).Select(at => text.Substring(at, PairLength));

    // 整治入河排污口数量, 完成入河排污口整治数量.
    private static bool HoldsCharacters(string longer, string shorter)
    {
        if (shorter.Length < ShortestPart || shorter.Length * 10 < longer.Length * PartOfTen)
        {
            return false;
        }

        var left = longer.ToList();
        return shorter.All(left.Remove);
    }

    private static bool HaveSameValue(Target a, Target b) =>
        (a, b) is (NumberTarget first, NumberTarget second)
            ? first.Value == second.Value && first.Unit == second.Unit
            : a is DeadlineTarget && a.Raw == b.Raw;
}
