using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Headers;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>
/// Finds a table of indicators that lies on its side: 一级指标, 二级指标, 三级指标 and 指标值 head rows, one under the other, and each column to
/// their right is an indicator.
/// </summary>
internal sealed class TransposedHeader(FormWords vocabulary)
{
    private const int FewestTelling = 3;
    private const int FewestLevels = 2;

    // One for each level, name, value and remark. A column of thousands of labels is no header, and must not be read for each of them.
    private const int MostRows = 64;
    private readonly ColumnKinds _kinds = new(vocabulary);

    /// <summary>The header; null where the sheet has no such table.</summary>
    public IndicatorHeader? Find(Grid grid)
    {
        foreach (var row in grid.Rows)
        {
            if (row.Cells.FirstOrDefault(cell => IndicatorHeader.IsTelling(RoleOf(cell)) || HeadsLevels(row, cell)) is { } first
                && Under(grid, first) is { } header)
            {
                return header;
            }
        }

        return null;
    }

    private IndicatorHeader? Under(Grid grid, Cell first)
    {
        var columns = new List<HeaderColumn>();
        for (var row = first.Address.Row; grid.At(row, first.Address.Column) is { } cell && cell.Address.Row == row; row = RowAfter(grid, cell, first))
        {
            if (cell.Area.Columns != first.Area.Columns || (vocabulary.Caption(cell.Text) is not null && RoleOf(cell) is null))
            {
                break;
            }

            if (columns.Count == MostRows)
            {
                return null;
            }

            columns.Add(new HeaderColumn(RoleOf(cell) ?? HeaderRole.Unknown, cell) { Evidence = LayoutEvidence.KnownWord });
        }

        columns = WithContent(grid, columns);
        var isTable = IndicatorHeader.CountTelling(columns) >= FewestTelling
            && columns.Exists(column => column.Role == HeaderRole.Value)
            && columns.Exists(column => column.Role is HeaderRole.Level1 or HeaderRole.Level2);
        return isTable ? new IndicatorHeader(first.Address.Row, columns, first.Address.Row) { IsTransposed = true } : null;
    }

    // A blank row may part the table from its next band, which begins with the first header once more.
    private static int RowAfter(Grid grid, Cell cell, Cell first)
    {
        var next = cell.Area.Last.Row + 1;
        return grid.Row(next).Count == 0 && grid.At(next, first.Address.Column) is null && grid.At(next + 1, first.Address.Column)?.Text == first.Text
            ? next + 1
            : next;
    }

    // 评价维度 | 产出 | 效益 | 满意度: a label that is no level, and levels to its right.
    private bool HeadsLevels(GridRow row, Cell cell)
    {
        var right = row.Cells.Where(other => other.Address.Column > cell.Address.Column).ToList();
        return !vocabulary.IsLevel(cell.Text) && right.Count >= FewestLevels && right.TrueForAll(other => vocabulary.FirstLevel(other.Text) is not null);
    }

    // Rows whose headers are not known, by what they hold: level labels; names under them; measures.
    private List<HeaderColumn> WithContent(Grid grid, List<HeaderColumn> columns)
    {
        columns = columns.ConvertAll(column => column.Role != HeaderRole.Unknown ? column
            : Holds(grid, column, HeaderRole.Level1) ? Known(grid, column, HeaderRole.Level1)
            : Holds(grid, column, HeaderRole.Level2) ? Known(grid, column, HeaderRole.Level2)
            : column);
        return WithFirst(grid, WithFirst(grid, columns, HeaderRole.Value), HeaderRole.Name);
    }

    private List<HeaderColumn> WithFirst(Grid grid, List<HeaderColumn> columns, HeaderRole role)
    {
        var level = columns.FindLastIndex(column => column.Role is HeaderRole.Level1 or HeaderRole.Level2);
        var found = columns.Exists(column => column.Role == role)
            ? -1
            : columns.FindIndex(level + 1, column => column.Role == HeaderRole.Unknown && Holds(grid, column, role));
        return [.. columns.Select((column, at) => at == found ? Known(grid, column, role) : column)];
    }

    private bool Holds(Grid grid, HeaderColumn column, HeaderRole role) => _kinds.IsMost(role, CellsBeside(grid, column));

    private HeaderColumn Known(Grid grid, HeaderColumn column, HeaderRole role) =>
        column with { Role = role, Evidence = LayoutEvidence.ContentBelow, Margin = _kinds.MarginOf(role, CellsBeside(grid, column)) };

    private static List<Cell> CellsBeside(Grid grid, HeaderColumn column) =>
        [.. grid.Row(column.Header.Address.Row).Where(cell => cell.Address.Column > column.Header.Address.Column)];

    // 年度目标 above the table is a caption.
    private HeaderRole? RoleOf(Cell cell) =>
        vocabulary.Header(cell.Text) ?? (vocabulary.Caption(cell.Text) is null or CaptionRole.Field ? vocabulary.HeaderOfUnknown(cell.Text) : null);
}
