using System.Text;

namespace PerfForm.Core.Grids.Excel;

/// <summary>
/// What a number format adds to a number: a percent sign, or literal text such as <c>"≥"0</c> or <c>0"次"</c>.
/// Digits and separators are left alone, because rounding for the screen would lose money.
/// </summary>
/// <param name="Prefix">Literal text before the digits.</param>
/// <param name="Suffix">Literal text after them.</param>
/// <param name="IsPercent">Whether the number is shown times 100 with a percent sign.</param>
internal readonly record struct NumberFormat(string Prefix, string Suffix, bool IsPercent)
{
    private static readonly NumberFormat Plain = new(string.Empty, string.Empty, IsPercent: false);

    /// <summary>Reads the first section of an Excel number format.</summary>
    public static NumberFormat Parse(string? format)
    {
        if (string.IsNullOrEmpty(format) || format is "General" or "@")
        {
            return Plain;
        }

        var prefix = new StringBuilder();
        var suffix = new StringBuilder();
        var isPercent = false;
        var hasDigits = false;
        var isScaled = false;
        for (var i = 0; i < format.Length && format[i] != ';'; i++)
        {
            var literal = string.Empty;
            switch (format[i])
            {
                case '"':
                    var end = format.IndexOf('"', i + 1);
                    literal = end < 0 ? string.Empty : format[(i + 1)..end];
                    i = end < 0 ? format.Length : end;
                    break;
                case '\\' or '!' when i + 1 < format.Length:
                    literal = format[++i].ToString();
                    break;
                case '_' or '*':
                    i++;
                    break;
                case '[':
                    i = Math.Max(i, format.IndexOf(']', i));
                    break;
                case '%':
                    isPercent = true;
                    break;
                case '0' or '#' or '?':
                    isScaled |= suffix.Length > 0;
                    hasDigits = true;
                    break;
                case ',' when hasDigits && !IsDigit(format, i + 1):
                    isScaled = true;
                    break;
                case var other when other > '\u007F':
                    literal = other.ToString();
                    break;
            }

            (hasDigits ? suffix : prefix).Append(literal);
        }

        // 0!.0,"万次" shows 58000 as 5.8万次: the unit belongs to the number shown, not to the number stored.
        return hasDigits && !isScaled ? new NumberFormat(WithoutCurrency(prefix), WithoutCurrency(suffix), isPercent) : Plain with { IsPercent = isPercent };
    }

    private static bool IsDigit(string format, int at) => at < format.Length && format[at] is '0' or '#' or '?';

    private static string WithoutCurrency(StringBuilder literal) =>
        literal.Replace("¥", string.Empty).Replace("￥", string.Empty).Replace("$", string.Empty).ToString().Trim();
}
