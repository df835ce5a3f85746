using System.Globalization;

namespace PerfForm.Core.Grids.Excel;

/// <summary>A workbook cell's stored value and number format as a <see cref="Cell"/>.</summary>
internal static class CellContent
{
    private static readonly string[] ErrorValues = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!"];

    // Beyond this a number is no amount and no count, and arithmetic on it would overflow.
    private const int MostDigits = 18;

    private const int SecondsOfDay = 24 * 60 * 60;

    /// <summary>The cell; null where it shows nothing.</summary>
    /// <param name="value">A text, a number, a date, a span of time or a truth value. A number under a date format is the date.</param>
    /// <param name="format">The number format; null for General.</param>
    /// <param name="area">The cell, or the merged area that it is the corner of.</param>
    /// <param name="counts1904">Whether the workbook counts days from 1904.</param>
    public static Cell? Read(object value, string? format, CellRange area, bool counts1904 = false) => value switch
    {
        string text => ReadText(text, NumberFormat.Of(format), area),
        double number => ReadNumber(number, NumberFormat.Of(format), area, counts1904),
        int number => ReadNumber(number, NumberFormat.Of(format), area, counts1904),
        LongNumber number => ReadLong(number, NumberFormat.Of(format).OfNumber(1), area),
        DateTime date => new Cell(area, DateText.Of(date, DateSection(format)), CellKind.Date),
        TimeSpan time => new Cell(area, DateText.OfElapsed(time.TotalSeconds, DateSection(format)), CellKind.Date),
        bool truth => new Cell(area, truth ? "TRUE" : "FALSE", CellKind.Boolean),
        _ => ReadText(Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty, NumberFormat.Of(null), area),
    };

    // Who says that it is a date knows more than the format: the whole day then.
    private static FormatSection DateSection(string? format) => NumberFormat.Of(format).OfNumber(1) is { ShowsDate: true } section
        ? section
        : new FormatSection { Parts = DateParts.Year | DateParts.Month | DateParts.Day | DateParts.Hour | DateParts.Minute | DateParts.Second };

    private static Cell? ReadText(string text, NumberFormat format, CellRange area)
    {
        var clean = CellText.Clean(text);
        if (clean.Length == 0 || format.OfText is { ShowsNothing: true })
        {
            return null;
        }

        return ErrorValues.Contains(clean, StringComparer.Ordinal) ? new Cell(area, clean, CellKind.Error)
            : format.OfText is { ShowsText: true } section ? new Cell(area, section.Prefix + clean + section.Suffix)
            : new Cell(area, clean);
    }

    private static Cell? ReadNumber(double number, NumberFormat format, CellRange area, bool counts1904)
    {
        if (!double.IsFinite(number))
        {
            return new Cell(area, number.ToString("R", CultureInfo.InvariantCulture));
        }

        var section = format.OfNumber(number);
        if (section.ShowsDate)
        {
            return ReadDate(number, section, area, counts1904);
        }

        return section.ShowsNumber || HidesZero(number, section) ? ReadShown(number, section, format.SaysSignInWords(number), area)
            : section.ShowsNothing ? null
            : new Cell(area, section.Prefix);
    }

    // The dash of an amount of nothing is a zero.
    private static bool HidesZero(double number, FormatSection section) => number == 0 && section.Prefix is "-" or "–" or "—";

    private static Cell? ReadDate(double serial, FormatSection section, CellRange area, bool counts1904)
    {
        if (section.IsElapsed)
        {
            return Math.Abs(serial) < SerialDate.Latest
                ? new Cell(area, DateText.OfElapsed(serial * SecondsOfDay, section), CellKind.Date)
                : ReadShown(serial, FormatSection.Plain, isSaidInWords: false, area);
        }

        return SerialDate.Day(serial, counts1904) is DateTime date
            ? new Cell(area, DateText.Of(date, section), CellKind.Date)
            : ReadShown(serial, FormatSection.Plain, isSaidInWords: false, area);
    }

    // A double is exact to 15 digits, which is also what Excel shows: 2866.8900000000003 is 2866.89.
    private static Cell ReadShown(double number, FormatSection section, bool isSaidInWords, CellRange area) => Math.Abs(number) >= LongNumber.Least
        ? ReadLong(LongNumber.Of(number), section, area)
        : ReadExact((decimal)number, section, isSaidInWords, area);

    // As stored, never in exponent form; where it is too large to be an amount or a count, it is no more than its digits.
    private static Cell ReadLong(LongNumber number, FormatSection section, CellRange area) =>
        number.Digits.Length <= MostDigits && decimal.TryParse(number.Digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exact)
            ? ReadExact(exact, section, isSaidInWords: false, area) with { HasLostDigits = true }
            : new Cell(area, section.Prefix + number.Digits + section.Suffix) { HasLostDigits = true };

    private static Cell ReadExact(decimal exact, FormatSection section, bool isSaidInWords, CellRange area)
    {
        var scaled = (section.IsPercent ? exact * 100 : exact) * (isSaidInWords ? -1 : 1);
        var digits = scaled.ToString("0.############################", CultureInfo.InvariantCulture);
        var prefix = section.ShowsNumber ? section.Prefix : string.Empty;
        var text = prefix + digits + (section.IsPercent ? "%" : string.Empty) + section.Suffix;
        return new Cell(area, text, section.IsPercent ? CellKind.Percent : CellKind.Number, exact);
    }
}
