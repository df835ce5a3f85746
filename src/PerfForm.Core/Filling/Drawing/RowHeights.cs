using PerfForm.Core.Filling.Forms;
using PerfForm.Core.Grids;
using PerfForm.Core.Text;

namespace PerfForm.Core.Filling.Drawing;

/// <summary>How high the rows of a form are: their texts fit. Programs do not see to that where cells are merged.</summary>
internal static class RowHeights
{
    private const double OfTitle = 40;
    private const double Least = 24;
    private const double OfGoals = 60;
    private const int FewGoals = 2;
    private const double Most = 409;
    private const double OfLine = 15;
    private const double Edge = 8;

    /// <summary>The height of a row in points.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="row">The row, from 0.</param>
    /// <param name="areas">The areas of the cells that begin in the row.</param>
    public static double Of(DrawnSheet sheet, int row, IEnumerable<CellRange> areas)
    {
        if (row == 0)
        {
            return OfTitle;
        }

        var isForGoals = sheet.Rows[row].Block == RowBlock.Goals && sheet.Rows.Count(other => other.Block == RowBlock.Goals) <= FewGoals;
        var lines = areas.Where(area => area.Rows == 1).Select(area => LinesOf(sheet, area)).DefaultIfEmpty(1).Max();
        return Math.Clamp((lines * OfLine) + Edge, isForGoals ? OfGoals : Least, Most);
    }

    private static int LinesOf(DrawnSheet sheet, CellRange area)
    {
        var width = Math.Max(1, sheet.Form.Widths.Skip(area.First.Column).Take(area.Columns).Sum() - 1);
        var text = sheet.Rows[area.First.Row].Cells[area.First.Column].Text;
        return TextWidth.LinesOf(text, width);
    }
}
