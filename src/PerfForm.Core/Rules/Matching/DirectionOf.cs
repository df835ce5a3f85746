using PerfForm.Core.Rules.Words;

namespace PerfForm.Core.Rules.Matching;

/// <summary>Tells in which direction a result is good.</summary>
internal static class DirectionOf
{
    /// <summary>The direction of a name. What is bad and dealt with (投诉办结率, 成本节约率), and what is limited on purpose, is judged by no more than its end.</summary>
    public static Direction Name(string name, RuleWords words)
    {
        var key = NameText.KeyOf(NameText.WithoutRemark(name));
        if (words.Holds("limitedWords", key))
        {
            return Direction.Unknown;
        }

        if (!words.Holds("badWords", key))
        {
            return words.EndingOf("goodEndings", key) is not null || words.EndingOf("countEndings", key) is not null ? Direction.More : Direction.Unknown;
        }

        // A bad word that ends in what turns it (排放达标) still has its end: 达标率.
        return words.Holds("turnedBy", key) || (words.Holds("dealtWithBy", key) && words.EndingOf("badWords", key) is null)
            ? words.EndingOf("goodEndings", key) is not null ? Direction.More : Direction.Unknown
            : Direction.Less;
    }
}
