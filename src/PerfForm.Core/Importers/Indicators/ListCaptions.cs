using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Captions;
using PerfForm.Core.Importers.Headers;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>The captions that a list of projects has over its columns: 单位名称 | 项目名称 | 预算数 | 年度目标 | 一级指标 …</summary>
internal sealed class ListCaptions(FormWords vocabulary)
{
    // 预算编码 | 部门名称 | 预算总额 | 绩效目标
    private const int FewestOfDepartments = 3;
    private const int FewestOfPanel = 3;

    /// <summary>The captions in or above a row of headers; empty where the table is no list.</summary>
    public List<Cell> CaptionsIn(Grid grid, GridRow row, List<Cell> cells)
    {
        var captions = cells.FindAll(IsListCaption);
        if (!IsList(cells) && grid.Row(row.Number - 1) is [_, _, ..] above)
        {
            // The upper of two header rows, without merged cells: 单位代码 | 单位名称 | 资金总额 | 绩效指标 over 一级指标 …
            List<Cell> free = [.. above.Where(cell => !cells.Exists(own => own.Area.CoversColumn(cell.Address.Column)))];
            captions = free.Count(IsListCaption) > 1 && IsList(free) ? free : captions;
        }

        // 资金总额 | 财政拨款 under 项目资金, in the same row as 一级指标 … A header like 说明 in a table that is no list is a column.
        return IsList(captions)
            ? [
                .. captions,
                .. cells.Where(cell => !captions.Contains(cell) && (IsUnknown(cell) || IsListCaption(cell)) && cell.Address.Column < LastOf(captions, cells)),
            ]
            : [];
    }

    /// <summary>总额 | 财政资金 under 项目资金 in a list: the row below the captions holds captions of money in the columns before the table, and no data.</summary>
    public List<Cell> PartsOf(Grid grid, int row, List<Cell> captions, List<HeaderColumn> columns)
    {
        var first = columns.Find(column => IndicatorHeader.IsTelling(column.Role))!.Header.Address.Column;
        var below = captions.Count == 0 ? [] : grid.Row(row + 1).Where(cell => cell.Address.Column < first).ToList();
        return below.TrueForAll(cell => vocabulary.Caption(cell.Text) is { } role && CaptionFinder.IsMoney(role)) ? below : [];
    }

    /// <summary>
    /// The column where the table begins behind a panel: 项目名称 | X in front of 一级指标 …, over 主管部门 | Y and 实施单位 | Z. Captions below one
    /// another head no columns. 0 where there is none.
    /// </summary>
    public int EndOfPanel(Grid grid, GridRow row, List<Cell> cells)
    {
        var first = cells.FindIndex(cell => IndicatorHeader.IsTelling(vocabulary.Header(cell.Text)));
        if (first <= 0 || !IsListCaption(cells[0]) || !HasCaptionsBelow(grid, row.Number, cells[0].Address.Column))
        {
            return 0;
        }

        // 指标层级 over 产出指标 / 数量指标 heads the levels, whatever it says.
        return cells[first > 1 && IsOverLevel(cells[first - 1]) ? first - 1 : first].Address.Column;

        bool IsOverLevel(Cell cell) => grid.At(cell.Area.Last.Row + 1, cell.Address.Column) is { } below && vocabulary.IsLevel(below.Text);
    }

    private bool HasCaptionsBelow(Grid grid, int row, int column) => Enumerable.Range(row + 1, FewestOfPanel).All(at =>
        grid.Row(at) is [var cell, ..]
        && cell.Address.Column == column
        && vocabulary.SureCaption(cell.Text) is not (null or CaptionRole.IndicatorBlock));

    /// <summary>Whether the cells head the columns of a list: one of projects, or of departments with their money and goals.</summary>
    public bool IsList(List<Cell> cells)
    {
        if (cells.Exists(cell => vocabulary.ListCaption(cell.Text) is CaptionRole.ProjectName or CaptionRole.ListedName))
        {
            return true;
        }

        var captions = cells.TakeWhile(cell => !IndicatorHeader.IsTelling(vocabulary.Header(cell.Text))).Where(IsListCaption).ToList();
        return captions.Count >= FewestOfDepartments && captions.Exists(cell => vocabulary.SureCaption(cell.Text) is { } role && ListedForms.IsBody(role));
    }

    // The columns of the list end where those of the indicators begin.
    private int LastOf(List<Cell> captions, List<Cell> cells) =>
        cells.Find(cell => IndicatorHeader.IsTelling(vocabulary.Header(cell.Text)))?.Address.Column ?? captions[^1].Address.Column;

    /// <summary>Whether a cell heads a column of the list.</summary>
    public bool IsListCaption(Cell cell) =>
        vocabulary.ListCaption(cell.Text) is not null and not CaptionRole.IndicatorBlock
        && vocabulary.Header(cell.Text) is null or HeaderRole.TaskMoney or HeaderRole.Task or HeaderRole.TaskContent;

    private bool IsUnknown(Cell cell) => vocabulary.Caption(cell.Text) is null && vocabulary.Header(cell.Text) is null;
}
