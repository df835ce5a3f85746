using PerfForm.Core.Grids;
using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Importers.Headers;

/// <summary>The header of an indicator table: 一级指标 | 二级指标 | 三级指标 | 指标值, or some of them, in any order.</summary>
/// <param name="Row">The header row, from 0; of two the one with the levels.</param>
/// <param name="Columns">Its columns, from the left.</param>
/// <param name="FirstDataRow">The first row under the header, and under a row that only numbers the columns.</param>
internal sealed record IndicatorHeader(int Row, IReadOnlyList<HeaderColumn> Columns, int FirstDataRow)
{
    // From the first level to the value. A repeated one begins a second half, which shares what stands in front of it.
    private static readonly HeaderRole[] Depths = [HeaderRole.Level1, HeaderRole.Level2, HeaderRole.Name, HeaderRole.Value];

    private static readonly int ValueDepth = Array.IndexOf(Depths, HeaderRole.Value);

    // A table has a value for each town of a county at most. What a header of thousands repeats is left in the last half.
    private const int MostHalves = 500;

    /// <summary>Whether the role makes a header row: 单位 and 备注 stand in other rows too.</summary>
    public static bool IsTelling(HeaderRole? role) => role is HeaderRole.Level1 or HeaderRole.Level2 or HeaderRole.Name or HeaderRole.Value;

    /// <summary>How many of level, name and value the columns head.</summary>
    public static int CountTelling(List<HeaderColumn> columns)
    {
        var count = 0;
        foreach (var role in Depths)
        {
            count += columns.Exists(column => column.Role == role) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether the table lies on its side: the headers head rows, and each column is an indicator.</summary>
    public bool IsTransposed { get; init; }

    /// <summary>Whether each indicator is a card with captions of its own: the columns are the captions of the first.</summary>
    public bool IsCards { get; init; }

    /// <summary>Where captions with their values stand beside the table, in its rows, the column behind them where it begins; 0 elsewhere.</summary>
    public int FirstColumn { get; init; }

    /// <summary>Whether it is the header above once more, on the form's next page.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Captions among the headers (项目名称, 预算数), which stand over columns of values.</summary>
    public IReadOnlyList<Cell> Captions { get; init; } = [];

    /// <summary>Cells that belong to the header and name no column: the upper of two header rows, and numbers of columns.</summary>
    public IReadOnlyList<Cell> Further { get; init; } = [];

    /// <summary>The labels of levels that stand over the headers and hold for all rows under them, from the lowest up; see <see cref="Further"/>.</summary>
    public IReadOnlyList<Cell> LevelsAbove { get; init; } = [];

    /// <summary>The first row of the header; of two rows the upper.</summary>
    public int FirstRow
    {
        get
        {
            var first = Row;
            foreach (var cell in Captions.Concat(Further))
            {
                first = Math.Min(first, cell.Address.Row);
            }

            return first;
        }
    }

    /// <summary>The grid column of the first level, name or value, from 0.</summary>
    public int FirstTellingColumn => Columns.First(column => IsTelling(column.Role)).Header.Address.Column;

    /// <summary>The first column that holds this; null for none.</summary>
    public HeaderColumn? Find(HeaderRole role)
    {
        // By number: this is asked for each cell of a row.
        for (var at = 0; at < Columns.Count; at++)
        {
            if (Columns[at].Role == role)
            {
                return Columns[at];
            }
        }

        return null;
    }

    /// <summary>
    /// The halves that stand side by side: 二级 | 三级 | 指标值 once more begins the second, which shares the columns in front of them.
    /// Where only the value is repeated (年度指标值 | 实施周期指标值), all other columns are shared. One where nothing is repeated.
    /// </summary>
    public IReadOnlyList<IndicatorHeader> Halves()
    {
        List<List<HeaderColumn>> halves = [[]];
        var lastValue = Columns.LastOrDefault(column => column.Role == HeaderRole.Value);
        foreach (var column in Columns)
        {
            // 符号 | 指标值 | 符号 | 指标值: a second sign stands before the value that it is of.
            var isSignOfNext = column.Role == HeaderRole.Sign
                && lastValue?.Header.Address.Column > column.Header.Address.Column
                && halves[^1].Exists(own => own.Role == HeaderRole.Value);
            var depth = isSignOfNext ? ValueDepth : DepthOf(column);
            if (depth >= 0 && halves.Count < MostHalves && halves[^1].Exists(own => own.Role == column.Role))
            {
                halves.Add(halves[0].FindAll(first => IsShared(first, depth)));
            }

            halves[^1].Add(column);
        }

        return [.. halves.Select(half => this with { Columns = WithTrailing(half, halves) })];
    }

    private static int DepthOf(HeaderColumn column) => Array.IndexOf(Depths, column.Role);

    // What stands in front of a repeated value belongs to both values; sign and unit belong to the value beside them.
    private bool IsShared(HeaderColumn first, int depth)
    {
        var isBefore = DepthOf(first) is var shared && shared >= 0 && shared < depth;
        var isOnly = Columns.Count(column => column.Role == first.Role) == 1 && Depths[depth] == HeaderRole.Value;
        return isBefore || (isOnly && DepthOf(first) < 0);
    }

    // 年度指标值 | 实施周期指标值 | 备注: the remark behind the last value is for both.
    private static List<HeaderColumn> WithTrailing(List<HeaderColumn> half, List<List<HeaderColumn>> halves)
    {
        var isValueOnly = halves.Count > 1 && halves.Skip(1).All(other => other.Exists(column => halves[0].Contains(column) && column.Role == HeaderRole.Name));
        return isValueOnly && half != halves[^1]
            ? [.. half, .. halves[^1].Where(column => DepthOf(column) < 0 && !half.Exists(own => own.Role == column.Role))]
            : half;
    }
}
