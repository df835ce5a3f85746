using System.Globalization;

namespace PerfForm.Core.Grids.Excel;

/// <summary>A date cell's text: just the parts that its number format shows, because the others were never entered.</summary>
internal static class DateText
{
    /// <summary><c>2026-01-31</c>, <c>2026年1月</c>, <c>2026年</c> or <c>1月31日</c>.</summary>
    public static string Of(DateTime date, string? format)
    {
        var letters = format ?? string.Empty;
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

    private static string Format(DateTime date, string pattern) => date.ToString(pattern, CultureInfo.InvariantCulture);
}
