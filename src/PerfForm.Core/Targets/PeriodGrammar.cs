using System.Globalization;
using System.Text.RegularExpressions;
using PerfForm.Core.Model;

namespace PerfForm.Core.Targets;

/// <summary>A span of time with its years: <c>2023.07-2024.01</c>, <c>2022年1-12月</c>, <c>2023年1月1日至12月31日</c>, <c>2024-2026年</c>.</summary>
internal static partial class PeriodGrammar
{
    private const int MonthsAYear = 12;

    /// <summary>Reads the whole text as a period; null where it is none.</summary>
    public static PeriodTarget? Read(string raw, string folded)
    {
        // Nothing shorter than 2024-2026年 is one, and each begins with its year, or with one word before it.
        if (folded.Length < "2022年1-3月".Length || !folded.AsSpan(0, 2).ContainsAny('1', '2'))
        {
            return null;
        }

        var match = Compact().Match(folded) is { Success: true } compact ? compact : Whole().Match(folded);
        return match.Success ? Build(raw, match) : null;
    }

    // What the end leaves out is that of the start: 2023年1月1日至12月31日, 2023年1月1日至31日.
    private static PeriodTarget? Build(string raw, Match match)
    {
        var (startYear, startMonth, startDay) = (Number(match, "y1"), Number(match, "m1"), Number(match, "d1"));
        var (endYear, endMonth, endDay) = (Number(match, "y2"), Number(match, "m2"), Number(match, "d2"));
        var isAsPrecise = (startMonth is null) == (endMonth is null && endDay is null) && (startDay is null) == (endDay is null);
        if (!isAsPrecise)
        {
            return null;
        }

        var start = Iso(startYear, startMonth, startDay);
        var end = Iso(endYear ?? startYear, endMonth ?? startMonth, endDay);
        return start is not null && end is not null && string.CompareOrdinal(start, end) < 0 ? new PeriodTarget(raw, start, end) : null;
    }

    private static string? Iso(int? year, int? month, int? day)
    {
        if (year is null || month is < 1 or > MonthsAYear || day < 1 || (month is not null && day > DateTime.DaysInMonth(year.Value, month.Value)))
        {
            return null;
        }

        return Text(year.Value) + (month is null ? string.Empty : "-" + Text(month.Value)) + (day is null ? string.Empty : "-" + Text(day.Value));
    }

    private static string Text(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static int? Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : null;

    private const string Year = "(?:19|20)[0-9]{2}";
    private const string Number2 = "[0-9]{1,2}(?![0-9])";

    // 2022年1-12月: the month's 月 may stand behind the second one only. A year alone needs its 年 at least once.
    private const string Start =
        "(?<y1>" + Year + ")(?:年度?(?:(?<m1>" + Number2 + ")(?:月份?初?(?:(?<d1>" + Number2 + ")[日号]?)?)?)?"
        + "|[./-](?<m1>" + Number2 + ")(?:[./-](?<d1>" + Number2 + ")日?|月份?)?)?";

    private const string End =
        "(?:(?<y2>" + Year + ")(?:年度?(?:(?<m2>" + Number2 + ")(?:月份?[底末]?(?:(?<d2>" + Number2 + ")[日号]?)?)?)?"
        + "|[./-](?<m2>" + Number2 + ")(?:[./-](?<d2>" + Number2 + ")日?|月份?[底末]?)?)"
        + "|(?<m2>" + Number2 + ")(?:月份?[底末]?(?:(?<d2>" + Number2 + ")[日号]?)?|[./-](?<d2>" + Number2 + ")日?)"
        + "|(?<d2>" + Number2 + ")[日号])";

    // 20230101-20231231, 202301-202312
    [GeneratedRegex(
        "^(?<y1>" + Year + ")(?<m1>[0-9]{2})(?<d1>[0-9]{2})?(?:-{1,2}|~|至|到)(?<y2>" + Year + ")(?<m2>[0-9]{2})(?<d2>[0-9]{2})?$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Compact();

    [GeneratedRegex("^[自从在于]?" + Start + "(?:-{1,2}|~|至|到)" + End + "(?:止|期间|完成)?[。.]?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();
}
