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
    /// <param name="values">All that stands beside or below the caption of the goals.</param>
    /// <param name="isHeader">Whether a text heads a column of such a table.</param>
    public static (IReadOnlyList<CaptionValue> Goals, CaptionValue? Header) In(IReadOnlyList<CaptionValue> values, Predicate<string> isHeader)
    {
        var rows = values.GroupBy(value => value.Cell.Address.Row).ToList();
        var header = rows.Count > 1 && rows[0].All(value => value.Text.Length <= LongestHeader) && rows[0].Any(value => isHeader(value.Text))
            ? rows[0].ToList()
            : [];
        var body = values.Skip(header.Count).ToList();
        var columns = body.GroupBy(value => value.Cell.Address.Column).ToList();
        var height = rows.Count - Math.Min(header.Count, 1);
        if (rows.Count < FewestRows || columns.Count < 2)
        {
            return (values, null);
        }

        var goals = columns.MaxBy(LengthOf)!;
        var isTable = goals.Count() == height
            && LengthOf(goals) >= ShortestSentences
            && !columns.Exists(column => column != goals && LengthOf(column) * 2 > LengthOf(goals));
        return isTable ? ([.. goals], header.Find(cell => cell.Cell.Address.Column == goals.Key)) : (values, null);
    }

    private static double LengthOf(IEnumerable<CaptionValue> column) => column.Average(value => value.Text.Length);
}
