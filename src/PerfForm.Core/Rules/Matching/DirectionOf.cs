using PerfForm.Core.Rules.Words;

namespace PerfForm.Core.Rules.Matching;

/// <summary>Tells in which direction a result is good, from the parts of an indicator's name: what is measured, of what, and what is done about it.</summary>
internal static class DirectionOf
{
    private const string Coverage = "覆盖";

    /// <summary>The direction of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="words">The words.</param>
    /// <param name="measured">What its levels say that it measures.</param>
    /// <param name="isCounted">Whether its value is a count, also where no word of the name says so: 新建口袋公园, in 个.</param>
    public static Leaning Name(string name, RuleWords words, MeasuredAs measured, bool isCounted = false) =>
        NameParts.Of(name, words) is not { Key.Length: > 0 } parts ? Leaning.None
            : Judge(isCounted && SaysWhatIsCounted(parts, words) ? parts with { Head = Head.Count } : parts, words, measured);

    // 新建口袋公园; 惠及居民, in 户.
    private static bool SaysWhatIsCounted(NameParts parts, RuleWords words) =>
        parts.Head == Head.None && (NamedWork.IsSaidBy(parts, words) || words.Holds("reaching", parts.Key));

    // 会议次数控制数; 病虫害控制数 is what was done.
    private static bool IsCap(NameParts parts, RuleWords words) =>
        words.EndingOf("caps", parts.Key) is { } cap && words.EndingOf("badWords", parts.Key[..^cap.Length]) is null;

    private static Leaning Judge(NameParts parts, RuleWords words, MeasuredAs measured)
    {
        if (words.EndingOf("agreedShares", parts.Key) is not null)
        {
            return Leaning.None;
        }

        if (measured != MeasuredAs.Effect && parts.Head == Head.Count && NamedWork.EndsWithDeed(parts.Core, words) && !NoDirection.IsLimited(parts.Key, words))
        {
            return Leaning.PerhapsMore;
        }

        if (IsCap(parts, words) || NamedWork.IsLeftUndone(parts, words))
        {
            return Leaning.PerhapsLess;
        }

        // 监理费占工程投资比例: of the part, not of the whole.
        if (parts.Head == Head.Share && parts.Key.LastIndexOf('占') is > 0 and var at && IsSpending(parts.Key[..at], words))
        {
            return Leaning.PerhapsLess;
        }

        // “三公”经费压减比例; a share that is saved is so of whatever is limited.
        if (parts.Head == Head.Share && words.EndingOf("savings", parts.Core) is not null && !words.IsNoRate(parts.Key))
        {
            return Leaning.More;
        }

        var bad = words.EndingOf("badWords", parts.Core) ?? words.EndingOf("badWords", parts.Key);
        var mild = bad is null ? words.EndingOf("mildlyBad", parts.Core) : null;
        if (OfState(parts, words, bad) is { } state)
        {
            return state;
        }

        // 退役军人进京上访批次: what is plainly bad is so, whoever does it; nor is a time under 时效指标 only described.
        if ((bad is null || words["spentWords"].Contains(bad, StringComparer.Ordinal))
            && HitOf(parts, words) is null
            && !DirectionOfTime.IsOfWork(parts, words, measured)
            && NoDirection.IsOf(parts, words))
        {
            return Leaning.None;
        }

        if (Denial.IsIn(parts.Key, words))
        {
            return Leaning.More;
        }

        return Turned(parts, words, measured, isBad: (bad ?? mild) is not null)
            ?? (words.EndingOf("goodGains", parts.Key) is not null ? Leaning.PerhapsMore
                : parts.Head == Head.Time ? DirectionOfTime.Of(parts, words, measured, bad)
                : (bad ?? mild) is { } word ? OfBad(parts, words, measured, word)
                : OfRest(parts, words, measured));
    }

    // 研发费用 is spent on purpose.
    private static bool IsSpending(string text, RuleWords words) => words.EndingOf("spentWords", text) is not null and not "费用";

    // 合格率 and 不合格率. Of 错误率 and 正确率 the longer word at the end decides: 污水达标排放率 is of what is good.
    private static Leaning? OfState(NameParts parts, RuleWords words, string? bad)
    {
        if (parts.State is not { } text || words.EndingOf("goodStates", text) is not { } state || state.Length < (bad?.Length ?? 0))
        {
            return null;
        }

        // 水面垃圾覆盖率: what covers is bad.
        if (state == Coverage && (words.EndingOf("badWords", text[..^state.Length]) ?? words.EndingOf("mildlyBad", text[..^state.Length])) is not null)
        {
            return Leaning.PerhapsLess;
        }

        // 未按期完成率.
        var front = NameParts.Trim(text[..^state.Length], "goodStates", words);
        return words.EndingOf("negations", front) is null ? Leaning.More : Leaning.Less;
    }

    // 事故下降率, 节约成本, 收入增长率. Null where nothing is turned.
    private static Leaning? Turned(NameParts parts, RuleWords words, MeasuredAs measured, bool isBad)
    {
        var isCount = parts.Head == Head.Count;
        if (!isCount && words.EndingOf("savings", parts.Core) is not null)
        {
            return Leaning.More;
        }

        if (!isCount && words.EndingOf("lessening", parts.Core) is { } less)
        {
            return Judge(Before(parts, less, words), words, measured).Lessened();
        }

        if (!isCount && words.EndingOf("heightening", parts.Core) is { } more)
        {
            return Judge(Before(parts, more, words), words, measured).Heightened();
        }

        if (words.Begins("savings", parts.Key))
        {
            return Leaning.PerhapsMore;
        }

        // 违法建设新增面积
        if (isCount && words.EndingOf("heightening", parts.Core) is { } added && words.EndingOf("badWords", parts.Core[..^added.Length]) is not null)
        {
            return Leaning.PerhapsLess;
        }

        return isBad && (words.Holds("lessening", parts.Key) || words.Holds("savings", parts.Key)) ? Leaning.More
            : words.Begins("lessening", parts.Key) ? Leaning.None
            : null;
    }

    private static NameParts Before(NameParts parts, string word, RuleWords words) => NameParts.OfKey(parts.Core[..^word.Length], words);

    private static Leaning OfBad(NameParts parts, RuleWords words, MeasuredAs measured, string word)
    {
        var front = parts.Core.EndsWith(word, StringComparison.Ordinal) ? parts.Core[..^word.Length] : parts.Core;
        if (words["spentWords"].Contains(word, StringComparer.Ordinal))
        {
            return words.EndingOf("selling", front) is not null || words.Holds("entitled", front) ? Leaning.None
                : words["mildlyBad"].Contains(word, StringComparer.Ordinal) ? Leaning.PerhapsLess
                : Leaning.Less;
        }

        if (measured != MeasuredAs.Effect && parts.Head == Head.Count && NoDirection.ReachesOut(front, words))
        {
            return Leaning.PerhapsMore;
        }

        // 清理违规网箱个数; 网上信访占比 is of the way that people take.
        var isMild = words["mildlyBad"].Contains(word, StringComparer.Ordinal);
        if (IsCaseLoad(parts, words, measured, front, word)
            || (!measured.IsOfHow() && parts.Head != Head.Share && words.Begins("plannedWork", parts.Core))
            || (isMild && parts.Head == Head.Share && parts.HeadWord != "率"))
        {
            return Leaning.None;
        }

        // 监督抽检不合格率: some declare how much they mean to find.
        var isFound = parts.Head == Head.Share && words.Holds("finding", front);
        return !isFound && (!isMild || words.Holds("graveWords", front)) ? Leaning.Less : Leaning.PerhapsLess;
    }

    // 受理投诉数, 处治路面病害: as much as comes. Under 产出 a court's 案件数 is its work.
    private static bool IsCaseLoad(NameParts parts, RuleWords words, MeasuredAs measured, string front, string word) =>
        !measured.IsOfHow() && parts.HeadWord != "率" && (words.Holds("demandWork", words.Without("arrivals", front))
        || (measured != MeasuredAs.Effect && words["caseLoads"].Contains(word, StringComparer.Ordinal))
        || (measured != MeasuredAs.Effect && parts.Head == Head.None && (words.Begins("producing", front) || words.Begins("starting", front))));

    private static Leaning OfRest(NameParts parts, RuleWords words, MeasuredAs measured)
    {
        // 整治违规企业 is work.
        if (HitOf(parts, words) is { } hit)
        {
            return !measured.IsOfHow() && (words.Holds("demandWork", hit) || NamedWork.Begins(parts.Core, words)) ? Leaning.None : Leaning.PerhapsLess;
        }

        var holdsBad = words.Holds("badWords", parts.Core) || words.Holds("mildlyBad", parts.Core);
        if (parts.Head == Head.Share)
        {
            return IsUnlawful(parts, words) ? Leaning.PerhapsLess
                : !holdsBad && (parts.HeadWord == "率" || words.Holds("goodKinds", parts.Core)) ? Leaning.PerhapsMore : Leaning.None;
        }

        if (parts.Head == Head.Degree)
        {
            return holdsBad ? Leaning.None : Leaning.PerhapsMore;
        }

        return parts.Head == Head.Count ? OfCount(parts, words, measured, holdsBad)
            : measured == MeasuredAs.Effect || holdsBad || parts.Head != Head.None ? Leaning.None
            : words.Begins("producing", parts.Key) ? Leaning.More
            : words.Begins("starting", parts.Key) ? Leaning.PerhapsMore
            : Leaning.None;
    }

    // 违规资金占比; of 违规建筑整改比例 the work decides.
    private static bool IsUnlawful(NameParts parts, RuleWords words) =>
        parts.HeadWord != "率"
        && words.Begins("unlawful", parts.Core)
        && !words.Holds("remedies", parts.Core)
        && !words.Holds("demandWork", parts.Core)
        && !words.Holds("plannedWork", parts.Core);

    // What is bad of 因贫辍学学生, 直排户, 大班额班级; null where nobody is named behind it.
    private static string? HitOf(NameParts parts, RuleWords words) =>
        NameParts.Trim(parts.Core, "bearers", words) is var hit && hit.Length < parts.Core.Length && words.EndingOf("badWords", hit) is not null ? hit : null;

    private static Leaning OfCount(NameParts parts, RuleWords words, MeasuredAs measured, bool holdsBad)
    {
        // 积水点消除个数, 隐患点销号数; as an effect 废弃矿山生态修复面积 too.
        if ((holdsBad || measured == MeasuredAs.Effect) && words.EndingOf("remedies", parts.Core) is { } remedy)
        {
            return words.EndingOf("negations", parts.Core[..^remedy.Length]) is null ? Leaning.PerhapsMore : Leaning.PerhapsLess;
        }

        if (measured == MeasuredAs.Effect)
        {
            return holdsBad ? OfHarm(parts.Core, words)
                : words.Holds("reaching", parts.Core) || words["reachHeads"].Contains(parts.HeadWord, StringComparer.Ordinal) ? Leaning.PerhapsMore
                : Leaning.None;
        }

        if (holdsBad || words.Holds("demandWork", parts.Core))
        {
            return words.EndingOf("plannedWork", parts.Core) is not null || words.Begins("producing", parts.Core)
                || NoDirection.ReachesOut(parts.Core, words)
                ? Leaning.PerhapsMore
                : Leaning.None;
        }

        return words.Holds("producing", parts.Core) ? Leaning.More : Leaning.PerhapsMore;
    }

    // 负面舆情发酵起数; of 失信行为查实起数 nobody knows whether it should be more.
    private static Leaning OfHarm(string core, RuleWords words) =>
        words.Holds("demandWork", core) || words.Holds("plannedWork", core) || words.Holds("goodStates", core) || NamedWork.Begins(core, words)
            ? Leaning.None
            : Leaning.PerhapsLess;
}
