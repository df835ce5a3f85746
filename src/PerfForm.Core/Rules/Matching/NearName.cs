using System.Text;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Matching;

/// <summary>Whether two names are probably one, written differently: 无感申办 and 无感中办, a remark in brackets, a word more.</summary>
internal static class NearName
{
    private const int ShortestName = 4;
    private const int LettersAMistake = 7;
    private const int ShortestPart = 6;

    // A name with more words than these is another.
    private const int PartOfTen = 6;

    /// <summary>Whether they are near, and not the same.</summary>
    public static bool AreNear(PlacedIndicator a, PlacedIndicator b) =>
        a.Key != b.Key && (a.ShortKey == b.ShortKey || IsCountOf(a, b) || IsCountOf(b, a)
            || (AreAlike(a, b) && !AreTold(a.ShortKey, b.ShortKey, a.Form.Words.Distinguishing)));

    /// <summary>Whether they differ in less than a whole word. Then they hardly name two things.</summary>
    public static bool AreAlmostSame(PlacedIndicator a, PlacedIndicator b)
    {
        var mistakes = Math.Max(a.ShortKey.Length, b.ShortKey.Length) / LettersAMistake;
        return a.ShortKey == b.ShortKey || a.Core == b.Core
            || (Math.Abs(a.ShortKey.Length - b.ShortKey.Length) <= mistakes && NearestName.Distance(a.ShortKey, b.ShortKey) <= mistakes)
            || AreOfSameCharacters(a.ShortKey, b.ShortKey, a.Form.Words.Distinguishing);
    }

    /// <summary>Whether two names say the same in another order: 注册文艺志愿者人数 and 文艺志愿者注册人数.</summary>
    /// <param name="a">A name.</param>
    /// <param name="b">Another.</param>
    /// <param name="distinguishing">Characters whose order makes two names two things: 第12标段 and 第21标段.</param>
    public static bool AreOfSameCharacters(string a, string b, string distinguishing) =>
        a.Length >= ShortestPart && a.Length == b.Length && a != b && a.Order().SequenceEqual(b.Order())
        && a.Where(distinguishing.Contains).SequenceEqual(b.Where(distinguishing.Contains));

    // 建设草原围栏 and 建设草原围栏长度.
    private static bool IsCountOf(PlacedIndicator a, PlacedIndicator b) =>
        a.ShortKey.Length >= ShortestName
        && b.ShortKey.StartsWith(a.ShortKey, StringComparison.Ordinal)
        && a.Form.Words["countHeads"].Contains(b.ShortKey[a.ShortKey.Length..], StringComparer.Ordinal);

    private static bool AreAlike(PlacedIndicator a, PlacedIndicator b)
    {
        var (shorter, longer) = a.ShortKey.Length <= b.ShortKey.Length ? (a.ShortKey, b.ShortKey) : (b.ShortKey, a.ShortKey);
        if (shorter.Length < ShortestName)
        {
            return false;
        }

        return AreAlmostSame(a, b)
            || (shorter.Length >= ShortestPart && shorter.Length * 10 >= longer.Length * PartOfTen && EndAlike(shorter, longer) && HasInOrder(longer, shorter));
    }

    /// <summary>Whether what differs tells which one is meant: 一季度 and 二季度.</summary>
    /// <param name="a">A name.</param>
    /// <param name="b">Another.</param>
    /// <param name="distinguishing">Characters that make two names two things.</param>
    public static bool AreTold(string a, string b, string distinguishing)
    {
        var (onlyA, onlyB) = (Only(a, b), Only(b, a));
        return (HasTelling(onlyA) && HasTelling(onlyB)) || (onlyA.Length + onlyB.Length == 1 && HasTelling(onlyA + onlyB));

        static string Only(string text, string other)
        {
            var only = new StringBuilder();
            foreach (var c in text)
            {
                only.Append(other.Contains(c, StringComparison.Ordinal) ? string.Empty : c);
            }

            return only.ToString();
        }

        bool HasTelling(string only) => only.AsSpan().IndexOfAny(distinguishing) >= 0;
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

    private static bool EndAlike(string a, string b) => a.AsSpan(a.Length - 2).SequenceEqual(b.AsSpan(b.Length - 2));
}
