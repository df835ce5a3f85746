using PerfForm.Core.Rules.Words;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Matching;

/// <summary>Tells in which direction a result is good.</summary>
internal static class DirectionOf
{
    /// <summary>
    /// The direction of a name. What is bad and dealt with (投诉办结率, 成本节约率), and what is limited on purpose, is judged by no more than its
    /// end.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="words">The words.</param>
    /// <param name="isOutput">Whether a count of this name is of what is produced.</param>
    public static Direction Name(string name, RuleWords words, bool isOutput)
    {
        var key = NameText.KeyOf(NameText.WithoutRemark(name));
        if (words.Holds("limitedWords", key))
        {
            return Direction.Unknown;
        }

        if (!words.Holds("badWords", key))
        {
            return words.EndingOf("goodEndings", key) is not null || (isOutput && words.EndingOf("countEndings", key) is not null)
                ? Direction.More
                : Direction.Unknown;
        }

        if (IsDenied(key, words))
        {
            return Direction.More;
        }

        if (words.Holds("turnedBy", key) || (words.Holds("dealtWithBy", key) && words.EndingOf("spentWords", key) is null))
        {
            // A bad word that ends in what turns it (排放达标) still has its end: 达标率.
            return words.EndingOf("goodEndings", key) is not null ? Direction.More : Direction.Unknown;
        }

        return IsOfBad(key, words) ? Direction.Less : Direction.Unknown;
    }

    // 无故障率, 无事故天数.
    private static bool IsDenied(string key, RuleWords words) =>
        words["denials"].Any(denial => words["badWords"].Any(bad => key.Contains(denial + bad, StringComparison.Ordinal)));

    // 事故发生次数 is of accidents; 案件质量合格率 is of quality.
    private static bool IsOfBad(string key, RuleWords words) => words["badWords"].Any(word =>
        key.LastIndexOf(word, StringComparison.Ordinal) is >= 0 and var at
        && key[(at + word.Length)..] is var tail && (tail.Length == 0 || words["badTails"].Contains(tail, StringComparer.Ordinal)));
}
