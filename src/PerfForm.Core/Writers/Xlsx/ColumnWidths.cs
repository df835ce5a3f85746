using System.Globalization;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Text;

namespace PerfForm.Core.Writers.Xlsx;

/// <summary>How wide the columns of a sheet are, in characters: their headings fit, and so do their values up to where they are wrapped.</summary>
internal static class ColumnWidths
{
    private const int Narrowest = 6;
    private const int Widest = 48;

    // Beside a heading stands the button of its filter, beside a value the edge of its cell.
    private const int Button = 4;
    private const int Edge = 2;

    /// <summary>The widths for rows like those given.</summary>
    public static double[] Of(TableContent table, IReadOnlyList<TableValue[]> rows, Language language)
    {
        var widths = new double[table.Columns.Count];
        for (var column = 0; column < widths.Length; column++)
        {
            var heading = TextWidth.Of(table.Columns[column].Title.In(language)) + Button;
            var longest = rows.Count == 0 ? 0 : rows.Max(row => Longest(row[column])) + Edge;
            widths[column] = Math.Max(heading, Math.Clamp(longest, Narrowest, table.Widest.Count > 0 ? table.Widest[column] : Widest));
        }

        return widths;
    }

    private static int Longest(TableValue value)
    {
        if (value.Number is { } number)
        {
            return TextWidth.Of(number.ToString(CultureInfo.InvariantCulture));
        }

        var longest = 0;
        foreach (var line in (value.Text ?? string.Empty).AsSpan().EnumerateLines())
        {
            longest = Math.Max(longest, TextWidth.Of(line));
        }

        return longest;
    }
}
