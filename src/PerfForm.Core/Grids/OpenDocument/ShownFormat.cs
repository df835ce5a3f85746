using System.Globalization;
using System.Text.RegularExpressions;

namespace PerfForm.Core.Grids.OpenDocument;

/// <summary>What a number format must be, seen from the text that it gives: the file's own formats are trees of elements.</summary>
internal static partial class ShownFormat
{
    /// <summary>The format of a number with what stands around its digits (<c>"≥"0"次"</c>); null where the text shows another number.</summary>
    public static string? OfNumber(double number, string shown)
    {
        if (Digits().Matches(shown) is not [var digits] || !IsRounded(number, digits.Value))
        {
            return null;
        }

        var (before, after) = (shown[..digits.Index].Trim(), shown[(digits.Index + digits.Length)..].Trim());
        return before.Length + after.Length == 0 ? null : Quoted(before) + "0" + Quoted(after);
    }

    /// <summary>The format of a date, by the parts that are shown: <c>y</c>, <c>m</c> and <c>d</c>.</summary>
    public static string OfDate(string shown)
    {
        if (shown.AsSpan().IndexOfAny('年', '月', '日') >= 0)
        {
            return (shown.Contains('年', StringComparison.Ordinal) ? "y" : string.Empty)
                + (shown.Contains('月', StringComparison.Ordinal) ? "m" : string.Empty)
                + (shown.Contains('日', StringComparison.Ordinal) ? "d" : string.Empty);
        }

        var numbers = Numbers().Matches(shown);
        var hasYear = numbers.Any(number => number.Length == 4);
        return (numbers.Count, hasYear) switch
        {
            (1, true) => "y",
            (2, true) => "ym",
            (2, false) => "md",
            _ => "ymd",
        };
    }

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

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();
}
