using System.Globalization;
using System.Text.RegularExpressions;

namespace PerfForm.Core.Grids.OpenDocument;

/// <summary>What a number format must be, seen from the text that it gives: the file's own formats are trees of elements.</summary>
internal static partial class ShownFormat
{
    /// <summary>The format of a number with what stands around its digits (<c>"≥"0"次"</c>, <c>"≥"0%</c>); null where the text shows another number.</summary>
    public static string? OfNumber(double number, string shown)
    {
        if (Digits().Matches(shown) is not [var digits])
        {
            return null;
        }

        var (before, after) = (shown[..digits.Index].Trim(), shown[(digits.Index + digits.Length)..].Trim());
        var isPercent = after.StartsWith('%') && IsRounded(number * 100, digits.Value);
        if (!isPercent && IsRounded(-number, digits.Value) && number < 0)
        {
            // 减少20.8: the words are the sign.
            return before.Length == 0 ? null : $"0;{Quoted(before)}0{Quoted(after)}";
        }

        return isPercent ? $"{Quoted(before)}0%{Quoted(after[1..].Trim())}"
            : before.Length + after.Length == 0 || !IsRounded(number, digits.Value) ? null
            : $"{Quoted(before)}0{Quoted(after)}";
    }

    /// <summary>The format of a date, by the parts of it that are shown: <c>y</c>, <c>m</c>, <c>d</c> and <c>h</c>.</summary>
    public static string OfDate(DateTime date, string shown)
    {
        var time = shown.IndexOf(':', StringComparison.Ordinal);
        var day = time < 0 ? shown : shown[..Math.Max(0, shown.LastIndexOf(' ', time))];
        var hasYear = day.Contains('年', StringComparison.Ordinal);
        var hasMonth = day.Contains('月', StringComparison.Ordinal) || MonthName().IsMatch(day);
        var hasDay = day.Contains('日', StringComparison.Ordinal);
        foreach (var number in day.AsSpan().ContainsAny('年', '月', '日') ? [] : Numbers().Matches(day).Select(match => match.Value))
        {
            // 202501, 20250131; 2025; else whichever is not there yet, as the date says.
            (hasYear, hasMonth, hasDay) = number.Length switch
            {
                6 => (true, true, hasDay),
                8 => (true, true, true),
                4 => (true, hasMonth, hasDay),
                _ => WithNumber(date, int.Parse(number, CultureInfo.InvariantCulture), (hasYear, hasMonth, hasDay)),
            };
        }

        var letters = (hasYear ? "yyyy/" : string.Empty) + (hasMonth ? "m/" : string.Empty) + (hasDay ? "d" : string.Empty);
        var weekday = shown.Contains("星期", StringComparison.Ordinal) ? "aaaa" : string.Empty;
        return letters.Length + weekday.Length == 0 && time < 0 ? "yyyy/m/d" : letters + weekday + (time < 0 ? string.Empty : " h:mm:ss");
    }

    private static (bool HasYear, bool HasMonth, bool HasDay) WithNumber(DateTime date, int number, (bool Year, bool Month, bool Day) has) =>
        !has.Month && number == date.Month ? (has.Year, true, has.Day)
        : !has.Day && number == date.Day ? (has.Year, has.Month, true)
        : number == date.Year % 100 ? (true, has.Month, has.Day)
        : has;

    private static string Quoted(string text) => text.Length == 0 ? text : $"\"{text.Replace("\"", string.Empty, StringComparison.Ordinal)}\"";

    // Half a unit of the last digit that is shown, and a little for arithmetic.
    private static bool IsRounded(double number, string digits)
    {
        var plain = digits.Replace(",", string.Empty, StringComparison.Ordinal);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var unit = Math.Pow(10, point < 0 ? 0 : -(plain.Length - point - 1));
        return double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var shown) && Math.Abs(shown - number) <= unit * 0.500001;
    }

    [GeneratedRegex(@"-?[0-9][0-9,]*(?:\.[0-9]+)?|-?\.[0-9]+")]
    private static partial Regex Digits();

    [GeneratedRegex("Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec", RegexOptions.IgnoreCase)]
    private static partial Regex MonthName();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();
}
