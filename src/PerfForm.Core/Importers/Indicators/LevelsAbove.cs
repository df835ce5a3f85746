using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Headers;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>Levels that stand over the headers of a table, and not in its rows: 产出指标 over 数量指标 ∥ 质量指标 over 三级指标 | 指标值 each.</summary>
internal sealed class LevelsAbove(FormWords vocabulary)
{
    private const int MostRows = 2;

    /// <summary>The labels, from the lowest row up; none where a row of data stands above the headers, or anything else.</summary>
    public List<Cell> In(Grid grid, int row, List<HeaderColumn> columns)
    {
        var heads = columns.Where(column => column.Role is HeaderRole.Name or HeaderRole.Value)
            .Select(column => column.Header.Address.Column).Order().ToArray();
        var labels = new List<Cell>();
        var lowest = row;
        while (lowest > 0 && row - lowest < MostRows)
        {
            var over = grid.Row(lowest - 1).Where(cell => StandsOver(cell, heads)).ToList();
            if (!HeadColumns(over))
            {
                break;
            }

            labels.AddRange(over);
            lowest--;
        }

        return labels;
    }

    /// <summary>The label of a depth over a column; null where none stands there.</summary>
    /// <param name="labels">The labels above the table.</param>
    /// <param name="column">The column of the names.</param>
    /// <param name="role">The first or the second level.</param>
    public Cell? Over(IReadOnlyList<Cell> labels, HeaderColumn column, HeaderRole role)
    {
        var over = labels.Where(label => label.Area.CoversColumn(column.Header.Address.Column)).ToList();
        return over switch
        {
            [] => null,
            [var only] => role == (vocabulary.FirstLevel(only.Text) is null ? HeaderRole.Level2 : HeaderRole.Level1) ? only : null,
            [var lower, .., var upper] => role == HeaderRole.Level1 ? upper : lower,
        };
    }

    // Of several, or of one over several columns: a label of a row of data is alone, and as wide as its column.
    private bool HeadColumns(List<Cell> over) =>
        over.Exists(cell => vocabulary.IsLevel(cell.Text))
        && over.TrueForAll(cell => vocabulary.IsLevel(cell.Text)
            || (vocabulary.HasClassOfLevel(cell.Text) && vocabulary.Caption(cell.Text) != CaptionRole.IndicatorBlock))
        && (over.Count > 1 || over[0].Area.Columns > 1);

    private static bool StandsOver(Cell cell, int[] columns)
    {
        var at = Array.BinarySearch(columns, cell.Address.Column);
        return at >= 0 || (~at < columns.Length && columns[~at] <= cell.Area.Last.Column);
    }
}
