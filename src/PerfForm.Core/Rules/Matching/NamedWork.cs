using PerfForm.Core.Rules.Words;

namespace PerfForm.Core.Rules.Matching;

/// <summary>What the words of a name say that is done, or was left undone.</summary>
internal static class NamedWork
{
    /// <summary>Whether a name says that work is done: 新建口袋公园, 招商推介活动; of 群众跑腿 nobody says so.</summary>
    public static bool IsSaidBy(NameParts parts, RuleWords words) =>
        Begins(parts.Key, words) || words.EndingOf("workEndings", parts.Key) is not null || words.Holds("additions", parts.Key);

    /// <summary>Whether a text begins with work: 整治违规企业.</summary>
    public static bool Begins(string text, RuleWords words) =>
        words.Begins("producing", text) || words.Begins("starting", text) || words.Begins("plannedWork", text);

    /// <summary>Whether a text ends with a deed that is counted: 灾害预警信息发布条数; 漏洞未修复数 is what was not done.</summary>
    public static bool EndsWithDeed(string core, RuleWords words) =>
        words.EndingOf("deeds", core) is { } deed && words.EndingOf("negations", core[..^deed.Length]) is null;

    /// <summary>Whether a count is of what was left: 未办结案件数, 长期未结案存量, 闲置房产面积; 闲置土地盘活面积 is of what was done about it.</summary>
    public static bool IsLeftUndone(NameParts parts, RuleWords words) =>
        parts.Head == Head.Count
        && (words.Begins("undone", parts.Key)
            || (words.Begins("overdue", parts.Key) && words.EndingOf("remedies", parts.Core) is null)
            || (words.Begins("idle", parts.Key) && !HoldsWork(words.Without("idle", parts.Key), words)));

    private static bool HoldsWork(string text, RuleWords words) =>
        words.Holds("disposals", text) || words.Holds("remedies", text) || words.Holds("plannedWork", text);
}
