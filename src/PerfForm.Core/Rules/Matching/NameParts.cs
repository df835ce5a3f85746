using PerfForm.Core.Rules.Words;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Matching;

/// <summary>An indicator's name in its parts: 安全事故发生次数 is 安全事故, counted.</summary>
/// <param name="Key">The name without width, spaces, punctuation and remark.</param>
/// <param name="Core">The same without the head and the words that say nothing before it.</param>
/// <param name="Head">What the last word says that is measured.</param>
/// <param name="HeadWord">The last word; empty for none.</param>
internal sealed record NameParts(string Key, string Core, Head Head, string HeadWord)
{
    private static readonly (string List, Head Head)[] Heads =
    [
        ("rateHeads", Head.Share), ("countHeads", Head.Count), ("timeHeads", Head.Time), ("amountHeads", Head.Amount), ("degreeHeads", Head.Degree),
    ];

    /// <summary>Takes a name apart.</summary>
    public static NameParts Of(string name, RuleWords words) => OfKey(NameText.KeyOf(NameText.WithoutRemark(name)), words);

    /// <summary>Takes apart what is a key already.</summary>
    public static NameParts OfKey(string key, RuleWords words)
    {
        var (head, headWord) = (Head.None, string.Empty);
        foreach (var (list, kind) in Heads)
        {
            if (words.EndingOf(list, key) is { } word && word.Length > headWord.Length && word.Length < key.Length)
            {
                (head, headWord) = (kind, word);
            }
        }

        // 突发环境事件数 is no 突发环境事 in 件数.
        foreach (var (list, kind) in Heads)
        {
            if (words.EndingOf(list, key[^Math.Min(key.Length, 1)..]) is { Length: > 0 } last
                && headWord.Length > last.Length
                && words.EndingOf("wholeWords", key[..^last.Length]) is { } whole
                && whole.Length > headWord.Length - last.Length)
            {
                (head, headWord) = (kind, last);
            }
        }

        return new NameParts(key, Trim(key[..^headWord.Length], "lightWords", words), head, headWord);
    }

    /// <summary>A text without words of the list at its end; something is always left.</summary>
    public static string Trim(string text, string list, RuleWords words)
    {
        while (words.EndingOf(list, text) is { } word && word.Length < text.Length)
        {
            text = text[..^word.Length];
        }

        return text;
    }

    /// <summary>What the state of a share or degree is of: 合格 of 合格率, 满意 of 满意度; null for other names.</summary>
    public string? State => Head == Head.Share ? Core : Key.EndsWith('度') ? Key[..^1] : null;
}
