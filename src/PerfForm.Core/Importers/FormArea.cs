using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Headers;

namespace PerfForm.Core.Importers;

/// <summary>Where a form stands in a grid.</summary>
/// <param name="Grid">The sheet.</param>
/// <param name="Rows">Its rows, from the title, or where none stands the first row with content; at least one.</param>
/// <param name="Title">The title; null where the form has none.</param>
/// <param name="Headers">The header rows of its indicator tables, from the top.</param>
internal sealed record FormArea(Grid Grid, IReadOnlyList<GridRow> Rows, FormTitle? Title, IReadOnlyList<IndicatorHeader> Headers)
{
    /// <summary>Its first row, from 0.</summary>
    public int FirstRow => Rows[0].Number;

    /// <summary>Its last row with content, from 0.</summary>
    public int LastRow => Rows[^1].Number;

    /// <summary>The last row above the first indicator table.</summary>
    public int LastHeadRow => Headers.Count > 0 ? Headers[0].FirstRow - 1 : LastRow;

    /// <summary>The cells that begin in the area, by row, then by column.</summary>
    public IEnumerable<Cell> Cells => Rows.SelectMany(row => row.Cells);

    /// <summary>Rows above a list of forms, which belong to each of them: title, year, money unit. Empty for a form on its own.</summary>
    public IReadOnlyList<GridRow> Shared { get; init; } = [];

    /// <summary>Whether what nobody takes of the shared rows is listed with this form: the first of the list.</summary>
    public bool ListsShared { get; init; }

    /// <summary>In a list of projects, the cell of the form's own project; null elsewhere.</summary>
    public Cell? ListedName { get; init; }

    /// <summary>In a list of units and their projects (单位名称、项目名称), the unit's cell above the project; null elsewhere.</summary>
    public Cell? ListedUnit { get; init; }

    /// <summary>The rows above the first indicator table: title, captions, tasks, goals.</summary>
    public IReadOnlyList<GridRow> HeadRows => [.. Shared, .. Grid.RowsBetween(FirstRow, LastHeadRow)];

    /// <summary>The rows below the header of the last indicator table: indicators, and what stands under them.</summary>
    public IEnumerable<GridRow> RowsBelowHeaders => Headers.Count > 0 ? RowsBetween(Headers[^1].FirstRow + 1, LastRow) : [];

    /// <summary>The rows of its own between two rows, both included.</summary>
    public IEnumerable<GridRow> RowsBetween(int first, int last)
    {
        for (var at = IndexFrom(first); at < Rows.Count && Rows[at].Number <= last; at++)
        {
            yield return Rows[at];
        }
    }

    // By halves: a form may have tens of thousands of rows, and be asked for each header.
    private int IndexFrom(int row)
    {
        var (low, high) = (0, Rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Rows[middle].Number < row)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The area from its first to its last non-empty cell, merged areas in full.</summary>
    public CellRange Range => RangeOf(Rows);

    private static CellRange RangeOf(IReadOnlyList<GridRow> rows)
    {
        var first = new CellAddress(rows[0].Number, int.MaxValue);
        var last = new CellAddress(0, 0);
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                first = first with { Column = Math.Min(first.Column, cell.Address.Column) };
                last = new CellAddress(Math.Max(last.Row, cell.Area.Last.Row), Math.Max(last.Column, cell.Area.Last.Column));
            }
        }

        return new CellRange(first, last);
    }
}
