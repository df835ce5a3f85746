using PerfForm.Core.Grids;

namespace PerfForm.Tests.Support;

/// <summary>
/// Sheets written as text: a line a row, <c>|</c> between cells, <c>→</c> where the cell to the left is merged over this one,
/// <c>↓</c> where the cell above is. <c>⏎</c> is a line break within a cell. A number with <c>#</c> in front is a number cell.
/// </summary>
internal static class TableText
{
    public static Grid Grid(string table, string name = "表", bool hasTrueColumns = true) => new(name, Cells(table), hasTrueColumns: hasTrueColumns);

    private static IEnumerable<Cell> Cells(string table)
    {
        var rows = table.Trim('\n').Split('\n').Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray()).ToArray();
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                var text = rows[row][column];
                if (text.Length > 0 && text is not ("→" or "↓"))
                {
                    yield return CellOf(text, AreaFrom(rows, row, column));
                }
            }
        }
    }

    private static Cell CellOf(string text, CellRange area) => text[0] == '#'
        ? new Cell(area, text[1..], CellKind.Number, decimal.Parse(text[1..], System.Globalization.CultureInfo.InvariantCulture))
        : new Cell(area, text.Replace('⏎', '\n'));

    private static CellRange AreaFrom(string[][] rows, int row, int column)
    {
        var right = column;
        while (At(row, right + 1) == "→")
        {
            right++;
        }

        var bottom = row;
        while (At(bottom + 1, column) == "↓")
        {
            bottom++;
        }

        return new CellRange(new CellAddress(row, column), new CellAddress(bottom, right));

        string? At(int r, int c) => r < rows.Length && c < rows[r].Length ? rows[r][c] : null;
    }
}
