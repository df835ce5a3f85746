using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules.Words;

namespace PerfForm.Core.Rules.Matching;

/// <summary>Whether two names are probably one, written differently: 无感申办 and 无感中办, a remark in brackets, a word more.</summary>
internal static class NearName
{
    private const int ShortestName = 4;
    private const int LettersAMistake = 6;
    private const int ShortestPart = 6;

    // A name with more words than these is another.
    private const int PartOfTen = 6;

    /// <summary>Whether they are near, and not the same.</summary>
    public static bool AreNear(string a, string b, RuleWords words)
    {
        var (keyA, keyB) = (NameText.KeyOf(a), NameText.KeyOf(b));
        if (keyA == keyB)
        {
            return false;
        }

        var (shortA, shortB) = (NameText.KeyOf(NameText.WithoutRemark(a)), NameText.KeyOf(NameText.WithoutRemark(b)));
        return shortA == shortB || AreAlike(shortA, shortB, words);
    }

    private static bool AreAlike(string a, string b, RuleWords words)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (shorter.Length < ShortestName || Distinguished(a, b, words.Distinguishing))
        {
            return false;
        }

        return words.Without("nameFillers", a) == words.Without("nameFillers", b)
            || NearestName.Distance(a, b) <= longer.Length / LettersAMistake
            || (shorter.Length >= ShortestPart && shorter.Length * 10 >= longer.Length * PartOfTen && HasInOrder(longer, shorter) && EndAlike(a, b));
    }

    // 一季度 and 二季度: what differs says which one is meant.
    private static bool Distinguished(string a, string b, string distinguishing)
    {
        var onlyA = a.Where(c => !b.Contains(c, StringComparison.Ordinal)).ToList();
        var onlyB = b.Where(c => !a.Contains(c, StringComparison.Ordinal)).ToList();
        return (onlyA.Exists(IsDistinguishing) && onlyB.Exists(IsDistinguishing)) || (onlyA.Count + onlyB.Count == 1 && onlyA.Concat(onlyB).All(IsDistinguishing));

        bool IsDistinguishing(char c) => distinguishing.Contains(c, StringComparison.Ordinal);
    }

    private static bool HasInOrder(string text, string part)
    {
        var at = 0;
        foreach (var c in text)
        {
            at += at < part.Length && part[at] == c ? 1 : 0;
        }

        return at == part.Length;
    }

    private static bool EndAlike(string a, string b) => a[^2..] == b[^2..];
}
