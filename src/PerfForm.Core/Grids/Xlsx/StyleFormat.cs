using System.Buffers;
using ExcelDataReader.Core.NumberFormat;
using PerfForm.Core.Grids.Excel;

namespace PerfForm.Core.Grids.Xlsx;

/// <summary>A number format, and what it makes of a number. What is a date is for the reading library to say.</summary>
internal sealed class StyleFormat
{
    // A longer span of time would not fit.
    private const double LongestSpan = 2_958_466;

    // A format of these shows no date.
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0#?,.%()-;@_* $¥￥\"+");

    private readonly NumberFormatString? _parsed;

    /// <summary>Takes the format.</summary>
    /// <param name="id">Its number in the workbook.</param>
    /// <param name="ofWorkbook">Its text in the workbook; null where the number is one that all workbooks know.</param>
    public StyleFormat(int id, string? ofWorkbook)
    {
        Text = ofWorkbook ?? BuiltInFormats.Of(id);
        var known = ofWorkbook is not null || IsKnownToLibrary(id) ? Text : null;
        _parsed = known is null || !known.AsSpan().ContainsAnyExcept(OfNumbers) ? null : new NumberFormatString(known);
    }

    /// <summary>Its text; null for none.</summary>
    public string? Text { get; }

    /// <summary>The number, or the date or span of time that it stands for.</summary>
    public object ValueOf(double number, bool counts1904)
    {
        if (_parsed is null)
        {
            return number;
        }

        if (_parsed.IsDateTimeFormat)
        {
            return SerialDate.Day(number, counts1904);
        }

        if (_parsed.IsTimeSpanFormat)
        {
            return Math.Abs(number) < LongestSpan ? TimeSpan.FromDays(number) : throw new IrregularPartException();
        }

        return number;
    }

    // It sees no dates in the formats that only Chinese Excel numbers.
    private static bool IsKnownToLibrary(int id) => id is (>= 0 and <= 22) or (>= 37 and <= 49);
}
