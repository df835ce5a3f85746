using System.Globalization;
using PerfForm.Core.Grids;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>A row that numbers the columns: 1 | 2 | 3 | 4 …</summary>
internal static class ColumnNumbers
{
    private const int FewestNumbers = 4;

    /// <summary>The cells of the row; empty where it is no such row.</summary>
    public static List<Cell> In(Grid grid, int row)
    {
        var cells = grid.Row(row);
        var (count, before) = (0, 0);
        foreach (var cell in cells)
        {
            if (cell.Text[0] is '栏' or '列')
            {
                continue;
            }

            if (!int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || (count == 0 ? number > 1 : number != before + 1))
            {
                return [];
            }

            (count, before) = (count + 1, number);
        }

        return count >= FewestNumbers ? [.. cells] : [];
    }
}
