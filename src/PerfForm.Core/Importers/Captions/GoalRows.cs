using System.Text.RegularExpressions;
using PerfForm.Core.Grids;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers.Captions;

/// <summary>The rows in which a form goes on with the goals of one caption.</summary>
/// <param name="reading">The form.</param>
/// <param name="rows">The rows that hold captions and their values: above the indicators, and below them.</param>
internal sealed partial class GoalRows(FormReading reading, IReadOnlyList<GridRow> rows)
{
    private const int LongestHeading = 16;
    private readonly HashSet<int> _rows = [.. rows.Select(row => row.Number)];

    /// <summary>Whether captions and their values may stand in a row.</summary>
    public bool Holds(int row) => _rows.Contains(row);

    /// <summary>A goal a row, under a caption that is not merged down: rows that leave the caption's column empty.</summary>
    public IEnumerable<Cell> FurtherRows(Cell label, Predicate<Cell> isCaption)
    {
        foreach (var row in reading.Grid.RowsBetween(label.Area.Last.Row + 1, LastFrom(label.Area.Last.Row)))
        {
            var cells = reading.FreeRow(row.Number);
            if (cells.Count == 0 || cells.Any(cell => cell.Address.Column <= label.Area.Last.Column || isCaption(cell)))
            {
                yield break;
            }

            foreach (var cell in cells)
            {
                yield return cell;
            }
        }
    }

    /// <summary>Goals a row, under a caption over the whole width: rows that hold one cell of the same columns, or a table of goals.</summary>
    public IEnumerable<Cell> FurtherBelow(Cell label, Cell first, Predicate<Cell> isCaption)
    {
        var header = reading.FreeRow(first.Address.Row);
        if ((header.Count > 2 || (header.Count > 1 && IsOrdinal(first.Text))) && header[0] == first && label.Area.Last.Column >= header[^1].Address.Column)
        {
            foreach (var cell in TableBelow(header, isCaption))
            {
                yield return cell;
            }

            yield break;
        }

        for (var row = first.Area.Last.Row + 1; Holds(row); row++)
        {
            if (reading.FreeRow(row) is not [var only]
                || only.Address.Column != first.Address.Column
                || only.Area.Columns != first.Area.Columns
                || isCaption(only)
                || HeadsTasks(only)
                || IsHeading(only))
            {
                yield break;
            }

            yield return only;
        }
    }

    /// <summary>Whether a text only numbers the goal beside it: 1 | 基层文化服务覆盖全部乡镇。</summary>
    public static bool IsOrdinal(string text) => text.Trim() is { Length: > 0 and <= 2 } number && number.All(char.IsAsciiDigit);

    // 序号 | 目标名称 | 目标内容, or 1 | 改造温室850亩。: the rest of the header, and the rows that have its columns.
    private IEnumerable<Cell> TableBelow(List<Cell> header, Predicate<Cell> isCaption)
    {
        var alike = Enumerable.Range(header[0].Address.Row, Math.Max(0, LastFrom(header[0].Address.Row) - header[0].Address.Row + 1))
            .Select(row => reading.FreeRow(row))
            .TakeWhile(row => row.Count > 0
                && row.TrueForAll(cell => header.Exists(head => head.Address.Column == cell.Address.Column))
                && (row[0] == header[0] || !row.Exists(isCaption)));
        return alike.SelectMany(row => row).Skip(1);
    }

    // Above the indicators, and below them, one rectangle each.
    private int LastFrom(int row) => row <= reading.Area.LastHeadRow ? reading.Area.LastHeadRow : reading.Area.LastRow;

    // 重点工作任务 over 任务 | 主要内容 | 总额.
    private bool HeadsTasks(Cell cell) =>
        cell.Text.Length <= LongestHeading
        && reading.Grid.Row(cell.Area.Last.Row + 1).Count(header =>
            reading.Vocabulary.Header(header.Text) is HeaderRole.Task or HeaderRole.TaskContent or HeaderRole.TaskMoney) > 1;

    // 产出与效果指标 over the table; 三、中期绩效信息; 第三部分 项目基本情况及资金.
    private static bool IsHeading(Cell cell) =>
        cell.Text.Length <= LongestHeading && (cell.Text.EndsWith("指标", StringComparison.Ordinal) || SectionNumber().IsMatch(cell.Text));

    [GeneratedRegex("^(?:[" + ChineseDigits.OneToTen + "]+、|第[" + ChineseDigits.OneToTen + "]+部分)[^。；，]*$")]
    private static partial Regex SectionNumber();
}
