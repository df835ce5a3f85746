using System.Globalization;

namespace PerfForm.Core.Grids.Excel;

/// <summary>A whole number of more than 15 digits that is stored as a number: a code whose last digits the workbook has lost.</summary>
/// <param name="Digits">Its digits as stored, with the sign of a negative one; never in exponent form.</param>
internal sealed record LongNumber(string Digits)
{
    /// <summary>The least number of 16 digits.</summary>
    public const double Least = 1e15;

    private const int FewestDigits = 16;

    // 28 digits fit a decimal for certain; a text that is longer is read like any other number.
    private const int MostDigits = 28;

    /// <summary>The number as the file writes it; null where it is not one of so many digits.</summary>
    public static LongNumber? Written(string text) =>
        text.Length is >= FewestDigits and <= MostDigits && text[0] != '0' && !text.AsSpan().ContainsAnyExceptInRange('0', '9') ? new LongNumber(text) : null;

    /// <summary>The digits of a number of at least 1e15: 4.4E+17 is 440000000000000000.</summary>
    public static LongNumber Of(double number)
    {
        var roundTrip = number.ToString("R", CultureInfo.InvariantCulture);
        var mark = roundTrip.IndexOf('E', StringComparison.Ordinal);
        if (mark < 0)
        {
            return new LongNumber(roundTrip.Split('.')[0]);
        }

        var exponent = int.Parse(roundTrip.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var sign = roundTrip[0] == '-' ? "-" : string.Empty;
        var digits = roundTrip[sign.Length..mark].Replace(".", string.Empty, StringComparison.Ordinal);
        return new LongNumber(sign + digits.PadRight(exponent + 1, '0'));
    }
}
