using System.Globalization;

namespace PerfForm.Core.Grids.Excel;

/// <summary>
/// The text of a date, a time of day or elapsed time: just the parts that its number format shows, because the others were never entered, in
/// one form whatever the format's own.
/// </summary>
internal static class DateText
{
    private const int FirstYear = 1900;
    private const double OneMillisecond = 0.001;
    private const int SecondsOfMinute = 60;
    private const int MinutesOfHour = 60;
    private const DateParts OfDate = DateParts.Year | DateParts.Month | DateParts.Day;
    private const DateParts OfTime = DateParts.Hour | DateParts.Minute | DateParts.Second;
    private static readonly string[] Weekdays = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"];

    /// <summary>
    /// <c>2026-01-31</c>, <c>2026年1月</c>, <c>2026年</c>, <c>1月31日</c>, <c>2026-01-31 08:30:00</c> or <c>08:30</c>, and the format's words around it;
    /// <c>2026年1月31日前</c> where a word follows the day.
    /// </summary>
    public static string Of(DateTime date, FormatSection section) =>
        section.Prefix + (EndsInWord(date, section) ? Format(date, "yyyy'年'M'月'd'日'") : Shown(date, section.Parts)) + section.Suffix;

    /// <summary>Elapsed time: <c>26:00</c>, <c>26:00:05</c>.</summary>
    /// <param name="time">The time in seconds.</param>
    /// <param name="section">The section that shows it.</param>
    public static string OfElapsed(double time, FormatSection section)
    {
        // Stored in days, a time is a fraction that ends beside the second.
        var seconds = (long)Math.Floor(Math.Abs(time) + OneMillisecond);
        var sign = time < 0 && seconds > 0 ? "-" : string.Empty;
        var parts = section.Parts;
        var text = parts == DateParts.Hour ? Invariant($"{seconds / SecondsOfMinute / MinutesOfHour}")
            : parts.HasFlag(DateParts.Hour) ? Invariant($"{seconds / SecondsOfMinute / MinutesOfHour}:{seconds / SecondsOfMinute % MinutesOfHour:00}")
            : parts.HasFlag(DateParts.Minute) ? Invariant($"{seconds / SecondsOfMinute}")
            : Invariant($"{seconds}");
        var isLast = !parts.HasFlag(DateParts.Second) || !(parts.HasFlag(DateParts.Hour) || parts.HasFlag(DateParts.Minute));
        return section.Prefix + sign + text + (isLast ? string.Empty : Invariant($":{seconds % SecondsOfMinute:00}")) + section.Suffix;
    }

    private static bool EndsInWord(DateTime date, FormatSection section) =>
        section.Parts == OfDate && date.Year >= FirstYear && section.Suffix is [var next, ..] && char.IsLetter(next);

    private static string Shown(DateTime date, DateParts parts)
    {
        // The workbook's first day is only where its count begins.
        if (date.Year < FirstYear || ((parts & OfDate) == DateParts.None && (parts & OfTime) != DateParts.None))
        {
            return TimeOfDay(date, parts);
        }

        var weekday = parts.HasFlag(DateParts.Weekday) ? Weekdays[(int)date.DayOfWeek] : string.Empty;
        var day = (parts & OfDate) switch
        {
            DateParts.None => string.Empty,
            DateParts.Year | DateParts.Month => Format(date, "yyyy'年'M'月'"),
            DateParts.Year => Format(date, "yyyy'年'"),
            DateParts.Month | DateParts.Day => Format(date, "M'月'd'日'"),
            DateParts.Month => Format(date, "M'月'"),
            DateParts.Day => Format(date, "d'日'"),
            _ => Format(date, "yyyy-MM-dd"),
        };
        var time = !parts.HasFlag(DateParts.Hour) || date.TimeOfDay == TimeSpan.Zero ? string.Empty
            : parts.HasFlag(DateParts.Year) ? Format(date, "HH:mm:ss")
            : TimeOfDay(date, parts);
        return string.Join(' ', new[] { day, weekday, time }.Where(part => part.Length > 0));
    }

    private static string TimeOfDay(DateTime date, DateParts parts) => Format(
        date,
        (parts & (DateParts.Hour | DateParts.Minute)) == DateParts.Minute && parts.HasFlag(DateParts.Second) ? "mm:ss"
        : date.Second == 0 || !parts.HasFlag(DateParts.Second) ? "HH:mm"
        : "HH:mm:ss");

    private static string Format(DateTime date, string pattern) => date.ToString(pattern, CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
