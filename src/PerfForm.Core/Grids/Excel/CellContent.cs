using System.Globalization;

namespace PerfForm.Core.Grids.Excel;

/// <summary>A workbook cell's stored value and number format as a <see cref="Cell"/>.</summary>
internal static class CellContent
{
    private static readonly string[] ErrorValues = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!"];

    // Beyond this a number is no amount and no count, and arithmetic on it would overflow.
    private const int MostDigits = 18;

    /// <summary>The cell; null where it shows nothing. A number under a date format that is only known here is the date.</summary>
    public static Cell? ReadShown(object value, string? format, CellRange area) =>
        Read(value is double serial && DateFormat.IsDate(format) ? SerialDate.Read(serial, format!, counts1904: false) : value, format, area);

    /// <summary>The cell; null where it shows nothing.</summary>
    public static Cell? Read(object value, string? format, CellRange area) => value switch
    {
        string text => ReadText(text, area),
        double number => ReadNumber(number, format, area),
        int number => ReadNumber(number, format, area),
        LongNumber number => ReadLong(number, format, area),
        DateTime date => new Cell(area, DateText.Of(date, format), CellKind.Date),
        TimeSpan time => new Cell(area, time.ToString("c", CultureInfo.InvariantCulture), CellKind.Date),
        bool truth => new Cell(area, truth ? "TRUE" : "FALSE", CellKind.Boolean),
        _ => ReadText(Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty, area),
    };

    private static Cell? ReadText(string text, CellRange area)
    {
        var clean = CellText.Clean(text);
        if (clean.Length == 0)
        {
            return null;
        }

        return new Cell(area, clean, ErrorValues.Contains(clean, StringComparer.Ordinal) ? CellKind.Error : CellKind.Text);
    }

    // A double is exact to 15 digits, which is also what Excel shows: 2866.8900000000003 is 2866.89.
    private static Cell ReadNumber(double number, string? format, CellRange area)
    {
        if (!double.IsFinite(number))
        {
            return new Cell(area, number.ToString("R", CultureInfo.InvariantCulture));
        }

        return Math.Abs(number) >= LongNumber.Least
            ? ReadLong(LongNumber.Of(number), format, area)
            : ReadExact((decimal)number, NumberFormat.Parse(format), area);
    }

    // As stored, never in exponent form; where it is too large to be an amount or a count, it is no more than its digits.
    private static Cell ReadLong(LongNumber number, string? format, CellRange area)
    {
        var shown = NumberFormat.Parse(format);
        return number.Digits.Length <= MostDigits && decimal.TryParse(number.Digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exact)
            ? ReadExact(exact, shown, area) with { HasLostDigits = true }
            : new Cell(area, shown.Prefix + number.Digits + shown.Suffix) { HasLostDigits = true };
    }

    private static Cell ReadExact(decimal exact, NumberFormat shown, CellRange area)
    {
        var scaled = shown.IsPercent ? exact * 100 : exact;
        var digits = scaled.ToString("0.############################", CultureInfo.InvariantCulture);
        var text = shown.Prefix + digits + (shown.IsPercent ? "%" : string.Empty) + shown.Suffix;
        return new Cell(area, text, shown.IsPercent ? CellKind.Percent : CellKind.Number, exact);
    }
}
