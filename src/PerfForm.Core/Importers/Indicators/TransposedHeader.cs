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

    /// <summary>The header; null where the sheet has no such table.</summary>
    public IndicatorHeader? Find(Grid grid)
    {
        foreach (var row in grid.Rows)
        {
            if (row.Cells.FirstOrDefault(cell => IndicatorHeader.IsTelling(RoleOf(cell))) is { } first && Under(grid, first) is { } header)
            {
                return header;
            }
        }

        return null;
    }

    private IndicatorHeader? Under(Grid grid, Cell first)
    {
        var columns = new List<HeaderColumn>();
        for (var row = first.Address.Row; grid.At(row, first.Address.Column) is { } cell && cell.Address.Row == row; row = cell.Area.Last.Row + 1)
        {
            if (cell.Area.Columns != first.Area.Columns || (vocabulary.Caption(cell.Text) is not null && RoleOf(cell) is null))
            {
                break;
            }

            columns.Add(new HeaderColumn(RoleOf(cell) ?? HeaderRole.Unknown, cell) { Evidence = LayoutEvidence.KnownWord });
        }

        var isTable = IndicatorHeader.CountTelling(columns) >= FewestTelling
            && columns.Exists(column => column.Role == HeaderRole.Value)
            && columns.Exists(column => column.Role is HeaderRole.Level1 or HeaderRole.Level2);
        return isTable ? new IndicatorHeader(first.Address.Row, columns, first.Address.Row) { IsTransposed = true } : null;
    }

    // 年度目标 above the table is a caption.
    private HeaderRole? RoleOf(Cell cell) =>
        vocabulary.Header(cell.Text) ?? (vocabulary.Caption(cell.Text) is null or CaptionRole.Field ? vocabulary.HeaderOfUnknown(cell.Text) : null);
}
