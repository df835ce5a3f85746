using PerfForm.Core.Rules.Words;

namespace PerfForm.Core.Rules.Matching;

/// <summary>Names of which neither more nor less is better: what is limited on purpose or only described, who is entitled, and staff.</summary>
internal static class NoDirection
{
    /// <summary>Whether a name is so, where no word of it says that it is bad.</summary>
    public static bool IsOf(NameParts parts, RuleWords words) =>
        IsLimited(parts.Key, words)
        || (parts.Head == Head.Share && words.IsNoRate(parts.Key))
        || (parts.Head == Head.Count && !ReachesOut(parts.Key, words)
            && (words.Holds("entitled", parts.Key) || (IsStaff(parts.Core, words) && !words.Begins("producing", parts.Core))));

    /// <summary>Whether a name is of what is limited on purpose or only described, by any word of it.</summary>
    public static bool IsLimited(string key, RuleWords words) => words.Holds("limitedWords", words.Without("limitedBut", key));

    /// <summary>Whether a text is of work that goes to people, or against what is bad: 走访慰问, 查办; 就业困难人员 and 打击报复 are not.</summary>
    public static bool ReachesOut(string text, RuleWords words) =>
        words.Without("outreachBut", text) is var rest && (words.Holds("outreach", rest) || words.Holds("fights", rest));

    // 环卫工人, 辅警配备.
    private static bool IsStaff(string core, RuleWords words) =>
        words.EndingOf("staffed", core) is not null
        || (words.EndingOf("postings", core) is { } posting
            && words.EndingOf("staffed", NameParts.Trim(core[..^posting.Length], "lightWords", words)) is not null);
}
