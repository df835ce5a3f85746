using System.Globalization;
using PerfForm.Core.Grids;
using PerfForm.Core.Rules.Sketches;

namespace PerfForm.Tests.Support;

/// <summary>
/// Sheets written as text: a line a row, <c>|</c> between cells, <c>→</c> where the cell to the left is merged over this one,
/// <c>↓</c> where the cell above is. <c>⏎</c> is a line break within a cell. A number with <c>#</c> in front is a number cell, with <c>%</c> behind it one
/// that is shown as a percentage (<c>#0.95%</c>). A line <c>=== name</c> begins a sheet.
/// </summary>
internal static class TableText
{
    public static Grid Grid(string table, string name = "表", bool hasTrueColumns = true) => new(name, Cells(table), hasTrueColumns: hasTrueColumns);

    /// <summary>The sheets of a text with lines <c>=== name</c>; what stands before the first such line is a sheet 表.</summary>
    public static IReadOnlyList<Grid> Sheets(string text)
    {
        var sheets = new List<Grid>();
        foreach (var part in ("=== 表\n" + text).Split("=== ", StringSplitOptions.RemoveEmptyEntries))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            if (part[end..].Trim().Length > 0)
            {
                sheets.Add(Grid(part[(end + 1)..], part[..end].Trim()));
            }
        }

        return sheets;
    }

    private static IEnumerable<Cell> Cells(string table)
    {
        var rows = table.TrimEnd('\n').Split('\n').Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray()).ToArray();
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                var text = rows[row][column];
                if (text.Length > 0 && text is not ("→" or "↓"))
                {
                    yield return CellOf(text, DrawnArea.From(rows, row, column));
                }
            }
        }
    }

    private static Cell CellOf(string text, CellRange area)
    {
        if (text[0] != '#' || !decimal.TryParse(text.AsSpan(1).TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return new Cell(area, CellText.Clean(text.Replace('⏎', '\n')));
        }

        return text[^1] == '%'
            ? new Cell(area, (number * 100).ToString("0.####", CultureInfo.InvariantCulture) + "%", CellKind.Percent, number)
            : new Cell(area, text[1..], CellKind.Number, number);
    }
}
