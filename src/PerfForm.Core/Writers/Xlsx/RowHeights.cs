using PerfForm.Core.Model.Contract;
using PerfForm.Core.Text;

namespace PerfForm.Core.Writers.Xlsx;

/// <summary>How high a row of wrapped texts is: programs that only print do not measure it again.</summary>
internal static class RowHeights
{
    private const double Line = 14.5;
    private const double Edges = 3;

    // Excel takes no higher row.
    private const double Highest = 409;

    // A line is never filled to its end: a sign may not begin the next one.
    private const double Unused = 2;

    /// <summary>The height in points.</summary>
    /// <param name="row">The values.</param>
    /// <param name="widths">How wide their columns are, in characters.</param>
    public static double Of(TableValue[] row, IReadOnlyList<double> widths)
    {
        var lines = 1;
        for (var column = 0; column < row.Length; column++)
        {
            lines = Math.Max(lines, TextWidth.LinesOf(row[column].Text ?? string.Empty, Math.Max(1, widths[column] - Unused)));
        }

        return Math.Min(Highest, (lines * Line) + Edges);
    }
}
