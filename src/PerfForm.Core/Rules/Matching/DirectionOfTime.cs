using PerfForm.Core.Rules.Words;

namespace PerfForm.Core.Rules.Matching;

/// <summary>Tells whether a time should be short or long: 维修响应时间, 全年开馆天数.</summary>
internal static class DirectionOfTime
{
    /// <summary>Whether it is how long work takes, by its levels: 灾后受灾群众转移安置时间. Of 公示时间 and 值班时间 more may be better.</summary>
    public static bool IsOfWork(NameParts parts, RuleWords words, MeasuredAs measured) =>
        measured == MeasuredAs.Timeliness && parts.Head == Head.Time && words.EndingOf("demandWork", parts.Core) is not null;

    /// <summary>The direction of a name whose head is a time.</summary>
    public static Leaning Of(NameParts parts, RuleWords words, MeasuredAs measured, string? bad)
    {
        if (words.EndingOf("serving", parts.Core) is not null || words.Holds("early", parts.Core))
        {
            return Leaning.More;
        }

        if (bad is not null || words.EndingOf("waiting", parts.Core) is not null)
        {
            return words["firmTimes"].Contains(parts.HeadWord, StringComparer.Ordinal) ? Leaning.Less : Leaning.PerhapsLess;
        }

        return words["limits"].Contains(parts.HeadWord, StringComparer.Ordinal)
            || words.EndingOf("finishing", parts.Core) is not null
            || IsOfWork(parts, words, measured)
            ? Leaning.PerhapsLess
            : Leaning.None;
    }
}
