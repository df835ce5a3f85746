using System.Buffers;
using PerfForm.Core.Grids;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers;

/// <summary>Finds the titles on a sheet: in one cell, split over the cells of a row, or begun in the row above.</summary>
internal sealed class TitleFinder(FormWords vocabulary)
{
    // 绩效指标表, merged down beside a table, is its label.
    private const int TallestTitle = 2;
    private const int MostPieces = 6;
    private const int RowsToTry = 4;
    private const int FewestColumns = 3;
    private const int LongestPiece = 20;
    private const int LongestBeginning = 40;
    private static readonly SearchValues<char> NoTitleHas = SearchValues.Create("：:，。；,;（()）");

    /// <summary>The titles that stand whole in a cell of the row, from the left: more than one where forms stand side by side.</summary>
    public IReadOnlyList<Cell> WholeIn(GridRow row)
    {
        List<Cell>? titles = null;
        foreach (var cell in row.Cells)
        {
            if (IsTitle(cell, row))
            {
                (titles ??= []).Add(cell);
            }
        }

        return titles ?? [];
    }

    /// <summary>The title in the row; null where none stands there.</summary>
    public FormTitle? In(Grid grid, GridRow row)
    {
        if (WholeIn(row) is [var whole, ..])
        {
            // 项目支出 | 绩效目标申报表
            if (vocabulary.Titles.IsOnlyEnd(whole.Text) && vocabulary.Titles.IsBeginning(row.Cells[0].Text) && Pieces(row) is { } split)
            {
                return split;
            }

            return BeginningOf(whole, grid, row) is { } beginning ? new FormTitle([beginning, whole]) : new FormTitle([whole]);
        }

        return Pieces(row);
    }

    /// <summary>
    /// The title of a form that no title was found for: alone in one of the first rows, over several columns, and about 绩效目标, though it does
    /// not end like a title. Null where none stands there.
    /// </summary>
    public FormTitle? ByShape(IReadOnlyList<GridRow> rows)
    {
        foreach (var row in rows.Take(RowsToTry))
        {
            if (row.Cells is [{ Area.Columns: >= FewestColumns } only] && vocabulary.Caption(only.Text) is null && vocabulary.Titles.IsAbout(only.Text))
            {
                return new FormTitle([only]);
            }
        }

        return null;
    }

    // A caption with its value beside it (部门整体绩效目标 | 做好工作。) is no title. A value behind other cells is no title either.
    private bool IsTitle(Cell cell, GridRow row) =>
        vocabulary.IsTitle(cell.Text)
            && MayStandIn(row, cell)
            && (row.Cells.Count == 1 || (cell.Area.Rows <= TallestTitle && vocabulary.Titles.EndsLikeTable(cell.Text)))
            && vocabulary.Caption(cell.Text) != CaptionRole.Section
            && (row.Cells.Count == 1 || (vocabulary.Caption(cell.Text) is null && vocabulary.Header(cell.Text) is null));

    // 附件1 | 项目支出绩效目标申报表, or another title to the left.
    private bool MayStandIn(GridRow row, Cell title)
    {
        var first = row.Cells[0];
        return title == first
            || vocabulary.IsTitle(first.Text)
            || (row.Cells.Count == 2 && vocabulary.Caption(first.Text) is null && !vocabulary.IsLevel(first.Text));
    }

    // 项目支出 | 绩效目标 | 申报表
    private FormTitle? Pieces(GridRow row)
    {
        var isSplit = row.Cells.Count is > 1 and <= MostPieces
            && row.Cells.All(cell =>
                cell.Text.Length <= LongestPiece && vocabulary.Header(cell.Text) is null && !vocabulary.IsLevel(cell.Text) && cell.Kind == CellKind.Text)
            && vocabulary.Titles.IsTitle(string.Concat(row.Cells.Select(cell => cell.Text)));
        return isSplit ? new FormTitle(row.Cells) : null;
    }

    // 某区2025年度部门预算项目支出 ⏎ 绩效目标申报表: the row below holds nothing that a title begins with.
    private Cell? BeginningOf(Cell title, Grid grid, GridRow row)
    {
        var above = grid.Row(row.Number - 1);
        var isBegun = vocabulary.Titles.IsOnlyEnd(title.Text)
            && above is [{ Text.Length: <= LongestBeginning } only]
            && !only.Text.AsSpan().ContainsAny(NoTitleHas)
            && vocabulary.Titles.IsBeginning(only.Text);
        return isBegun ? above[0] : null;
    }
}
