namespace PerfForm.Core.Grids.Excel;

/// <summary>Whether a number format shows a date: whether it has date letters outside quotes, escapes and brackets.</summary>
internal static class DateFormat
{
    private const string Letters = "ymdhsYMDHS";

    /// <summary>Whether the format shows a date, a time of day, or elapsed time.</summary>
    public static bool IsDate(string? format)
    {
        for (var i = 0; i < format?.Length; i++)
        {
            switch (format[i])
            {
                case '"':
                    i = EndOf(format, '"', i + 1);
                    break;
                case '[':
                    var end = EndOf(format, ']', i);
                    if (IsElapsedUnit(format.AsSpan(i + 1, Math.Max(0, end - i - 1))))
                    {
                        return true;
                    }

                    i = end;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case var letter when Letters.Contains(letter, StringComparison.Ordinal):
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether the format counts hours, minutes or seconds past a day: <c>[h]:mm:ss</c>.</summary>
    public static bool IsElapsed(string format)
    {
        for (var start = format.IndexOf('['); start >= 0; start = format.IndexOf('[', start + 1))
        {
            if (IsElapsedUnit(format.AsSpan(start + 1, Math.Max(0, EndOf(format, ']', start) - start - 1))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsElapsedUnit(ReadOnlySpan<char> bracketed) => bracketed.Length > 0
        && (bracketed.IndexOfAnyExcept('h', 'H') < 0 || bracketed.IndexOfAnyExcept('m', 'M') < 0 || bracketed.IndexOfAnyExcept('s', 'S') < 0);

    private static int EndOf(string format, char mark, int from)
    {
        var end = from < format.Length ? format.IndexOf(mark, from) : -1;
        return end < 0 ? format.Length : end;
    }
}
