using PerfForm.Core.Rules.Words;

namespace PerfForm.Core.Rules.Matching;

/// <summary>Names of which neither more nor less is better: what is limited on purpose or only described, who is entitled, and staff.</summary>
internal static class NoDirection
{
    /// <summary>Whether a name is so, where no word of it says that it is bad.</summary>
    public static bool IsOf(NameParts parts, RuleWords words) =>
        words.Holds("limitedWords", words.Without("limitedBut", parts.Key))
        || (parts.Head == Head.Share && words.EndingOf("noRates", parts.Key) is not null)
        || (parts.Head == Head.Count && !words.Holds("outreach", parts.Key) && !words.Holds("fights", parts.Key)
            && (words.Holds("entitled", parts.Key) || (IsStaff(parts.Core, words) && !words.Begins("producing", parts.Core))));

    // 环卫工人, 辅警配备.
    private static bool IsStaff(string core, RuleWords words) =>
        words.EndingOf("staffed", core) is not null
        || (words.EndingOf("postings", core) is { } posting
            && words.EndingOf("staffed", NameParts.Trim(core[..^posting.Length], "lightWords", words)) is not null);
}
