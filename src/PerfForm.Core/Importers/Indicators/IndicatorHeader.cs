using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Labels;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>The header row of an indicator table: 一级指标 | 二级指标 | 三级指标 | 指标值, or some of them, in any order.</summary>
/// <param name="Row">The header row, from 0.</param>
/// <param name="Columns">Its known columns, from the left.</param>
internal sealed record IndicatorHeader(int Row, IReadOnlyList<HeaderColumn> Columns)
{
    // 单位 and 备注 stand in other rows too; only these make a header row.
    private static readonly HeaderRole[] Telling = [HeaderRole.Level1, HeaderRole.Level2, HeaderRole.Name, HeaderRole.Value];
    private const int FewestTelling = 2;

    /// <summary>Reads the row as a header; null where it is none.</summary>
    public static IndicatorHeader? Read(GridRow row, Vocabulary vocabulary)
    {
        var columns = new List<HeaderColumn>();
        foreach (var cell in row.Cells)
        {
            if (vocabulary.Header(cell.Text) is { } role)
            {
                columns.Add(new HeaderColumn(role, cell));
            }
        }

        return Telling.Count(role => columns.Exists(column => column.Role == role)) >= FewestTelling ? new IndicatorHeader(row.Number, columns) : null;
    }

    /// <summary>The first column that holds this; null for none.</summary>
    public HeaderColumn? Find(HeaderRole role) => Columns.FirstOrDefault(column => column.Role == role);

    /// <summary>The first row under the header.</summary>
    public int FirstDataRow => Columns.Max(column => column.Header.Area.Last.Row) + 1;
}
