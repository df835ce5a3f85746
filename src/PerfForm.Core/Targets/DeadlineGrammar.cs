using System.Globalization;
using System.Text.RegularExpressions;
using PerfForm.Core.Model;

namespace PerfForm.Core.Targets;

/// <summary>A date by which something is done: <c>2020年6月底前</c>, <c>每年12月底前</c>, <c>9月前</c>, <c>2020-09-30</c>.</summary>
internal static partial class DeadlineGrammar
{
    /// <summary>Reads the whole text as a deadline; null where it is none.</summary>
    public static DeadlineTarget? Read(string raw, string folded)
    {
        var match = Whole().Match(folded);
        return match.Success ? Build(raw, match, isWhole: true) : null;
    }

    /// <summary>Reads the one deadline in a clause (<c>采购在2020年9月前完成</c>); null where there is none or more than one.</summary>
    public static DeadlineTarget? ReadWithin(string raw, string clause)
    {
        var dates = Within().Matches(clause);
        return dates.Count == 1 ? Build(raw, dates[0], isWhole: false) : null;
    }

    private static DeadlineTarget? Build(string raw, Match match, bool isWhole)
    {
        var year = Number(match, "year");
        var month = Number(match, "month");
        var day = Number(match, "day");
        var part = PartOf(match, year is not null && month is null);
        var hasEnd = match.Groups["end"].Success;
        if (month is < 1 or > 12 || day is < 1 or > 31)
        {
            return null;
        }

        // In a sentence a bare date may be anything; a word such as 前, 底 or 完成 makes it a deadline.
        var hasDate = year is not null || month is not null || day is not null;
        var recurs = RecurrenceOf(match.Groups["every"].Value);
        var says = isWhole ? hasDate || part is { Length: > 1 } || (part is not null && recurs is not null) : hasEnd || part is not null;
        return says
            ? new DeadlineTarget(raw) { Year = year, Month = month, Day = day, Part = part, Recurs = recurs }
            : null;
    }

    // 2023年底 is 2023年 and 年底, which share a character.
    private static string? PartOf(Match match, bool isOfYear)
    {
        var part = match.Groups["part"];
        if (!part.Success)
        {
            return null;
        }

        return isOfYear && part.Value is "底" or "末" or "初" or "中" or "内" ? "年" + part.Value : part.Value;
    }

    private static string? RecurrenceOf(string every) => every switch
    {
        "每年" or "每年度" => "yearly",
        "每季度" or "每季" => "quarterly",
        "每月" => "monthly",
        _ => null,
    };

    private static int? Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : null;

    // Only ASCII digits: those of other scripts are no numbers here. Without a year 1.5 and 5-10 are numbers, not days.
    private const string Year = "(?<year>(?:19|20)[0-9]{2})";
    private const string Numeric = Year + "[-/.](?<month>[0-9]{1,2})[-/.](?<day>[0-9]{1,2})(?![0-9])日?";
    private const string Words =
        "(?<every>每年度?|每季度?|每月)?(?:" + Year + "年度?|当年度?|本年度?|今年)?"
        + "(?:(?<month>[0-9]{1,2})月份?(?:(?<day>[0-9]{1,2})(?:日|号|(?=前|之前|以前|$)))?|(?<=每月)(?<day>[0-9]{1,2})[日号])?"
        + "(?<part>上半年|下半年|第?[一二三四1-4]季度|上旬|中旬|下旬|年底|年末|年初|年中|年内|全年|月底|月末|月初|初|底|末|内(?=[,，]|$)|中(?=[,，前]|$))?";

    private const string End = "(?<end>之前|以前|前后|左右|前|止)?";

    [GeneratedRegex("^(?:在|于|至|到|截至|截止)?(?:" + Numeric + "|" + Words + ")" + End + "(?:完成|完工|竣工)?[。.]?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();

    [GeneratedRegex("(?:(?=每|(?:19|20)[0-9]{2}[年/.-]|[0-9]{1,2}月))(?:" + Numeric + "|" + Words + ")" + End, RegexOptions.ExplicitCapture)]
    private static partial Regex Within();
}
