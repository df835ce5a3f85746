using System.Buffers;
using System.Globalization;

namespace PerfForm.Core.Grids.Excel;

/// <summary>A date cell's text, or that of a time of day: just the parts that its number format shows, because the others were never entered.</summary>
internal static class DateText
{
    private const int FirstYear = 1900;
    private static readonly SearchValues<char> DayLetters = SearchValues.Create("yYdDeE");

    /// <summary><c>2026-01-31</c>, <c>2026年1月</c>, <c>2026年</c> or <c>1月31日</c>.</summary>
    public static string Of(DateTime date, string? format)
    {
        var letters = format ?? string.Empty;
        if (IsTimeOfDay(date, letters))
        {
            return Format(date, date.Second == 0 ? "HH:mm" : "HH:mm:ss");
        }

        var hasYear = letters.Contains('y', StringComparison.OrdinalIgnoreCase);
        var hasMonth = letters.Contains('m', StringComparison.OrdinalIgnoreCase);
        var hasDay = letters.Contains('d', StringComparison.OrdinalIgnoreCase);
        return (hasYear, hasMonth, hasDay) switch
        {
            (true, true, false) => Format(date, "yyyy'年'M'月'"),
            (true, false, false) => Format(date, "yyyy'年'"),
            (false, true, true) => Format(date, "M'月'd'日'"),
            _ when date.TimeOfDay == TimeSpan.Zero => Format(date, "yyyy-MM-dd"),
            _ => Format(date, "yyyy-MM-dd HH:mm:ss"),
        };
    }

    // Without a day there is none: the workbook's first day is only where its count begins.
    private static bool IsTimeOfDay(DateTime date, string format) =>
        date.Year < FirstYear
        || (format.Contains('h', StringComparison.OrdinalIgnoreCase) && !format.AsSpan().ContainsAny(DayLetters));

    private static string Format(DateTime date, string pattern) => date.ToString(pattern, CultureInfo.InvariantCulture);
}
