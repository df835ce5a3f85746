using PerfForm.Core.Importers.Captions;

namespace PerfForm.Core.Importers.Goals;

/// <summary>
/// Goals in a table of their own: 序号 | 目标内容 | 完成时限 | 责任股室. The column of sentences holds the goals; what stands beside them, and the
/// header over them, are none.
/// </summary>
internal static class GoalTable
{
    private const int ShortestSentences = 12;
    private const int LongestHeader = 8;
    private const int FewestRows = 2;

    /// <summary>The values that are goals, and the header over them; the values as they are where they are no table.</summary>
    public static (IReadOnlyList<CaptionValue> Goals, CaptionValue? Header) In(IReadOnlyList<CaptionValue> values)
    {
        var rows = values.GroupBy(value => value.Cell.Address.Row).ToList();
        var header = rows.Count > 1 && rows[0].All(value => value.Text.Length <= LongestHeader) ? rows[0].ToList() : [];
        var body = values.Skip(header.Count).ToList();
        var columns = body.GroupBy(value => value.Cell.Address.Column).ToList();
        var height = rows.Count - Math.Min(header.Count, 1);
        if (rows.Count < FewestRows || columns.Count < 2 || columns.Exists(column => column.Count() != height))
        {
            return (values, null);
        }

        var goals = columns.MaxBy(LengthOf)!;
        if (LengthOf(goals) < ShortestSentences || columns.Exists(column => column != goals && LengthOf(column) * 2 > LengthOf(goals)))
        {
            return (values, null);
        }

        return ([.. goals], header.Find(cell => cell.Cell.Address.Column == goals.Key));
    }

    private static double LengthOf(IEnumerable<CaptionValue> column) => column.Average(value => value.Text.Length);
}
