using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Labels;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>The header row of an indicator table: 一级指标 | 二级指标 | 三级指标 | 指标值, or some of them, in any order.</summary>
/// <param name="Row">The header row, from 0.</param>
/// <param name="Columns">Its columns, from the left.</param>
internal sealed record IndicatorHeader(int Row, IReadOnlyList<HeaderColumn> Columns)
{
    // 单位 and 备注 stand in other rows too; only these make a header row. A second one of a kind begins a second half.
    private static readonly HeaderRole[] Telling = [HeaderRole.Level1, HeaderRole.Level2, HeaderRole.Name, HeaderRole.Value];
    private const int FewestTelling = 2;

    /// <summary>Captions among the headers (项目名称, 预算数), which stand over columns of values.</summary>
    public IReadOnlyList<Cell> Captions { get; init; } = [];

    /// <summary>The first row under the header.</summary>
    public int FirstDataRow => Columns.Max(column => column.Header.Area.Last.Row) + 1;

    /// <summary>Reads the row as a header; null where it is none.</summary>
    public static IndicatorHeader? Read(GridRow row, Vocabulary vocabulary)
    {
        var columns = new List<HeaderColumn>();
        var captions = new List<Cell>();
        foreach (var cell in row.Cells)
        {
            if (vocabulary.Header(cell.Text) is { } role)
            {
                columns.Add(new HeaderColumn(role, cell));
            }
            else if (vocabulary.Caption(cell.Text) is { } caption)
            {
                captions.AddRange(caption is CaptionRole.IndicatorBlock ? [] : [cell]);
            }
            else if (columns.Count > 0)
            {
                columns.Add(new HeaderColumn(HeaderRole.Unknown, cell));
            }
        }

        return Telling.Count(role => columns.Exists(column => column.Role == role)) >= FewestTelling
            ? new IndicatorHeader(row.Number, columns) { Captions = captions }
            : null;
    }

    /// <summary>The first column that holds this; null for none.</summary>
    public HeaderColumn? Find(HeaderRole role) => Columns.FirstOrDefault(column => column.Role == role);

    /// <summary>
    /// The halves that stand side by side: 二级 | 三级 | 指标值 once more begins the second, which shares the columns in front of them.
    /// One where nothing is repeated.
    /// </summary>
    public IReadOnlyList<IndicatorHeader> Halves()
    {
        List<List<HeaderColumn>> halves = [[]];
        foreach (var column in Columns)
        {
            var depth = Array.IndexOf(Telling, column.Role);
            if (depth >= 0 && halves[^1].Exists(own => own.Role == column.Role))
            {
                halves.Add(halves[0].FindAll(first => Array.IndexOf(Telling, first.Role) is var shared && shared >= 0 && shared < depth));
            }

            halves[^1].Add(column);
        }

        return [.. halves.Select(half => this with { Columns = half })];
    }
}
