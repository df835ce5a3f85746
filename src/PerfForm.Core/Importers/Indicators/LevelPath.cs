using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>
/// The second levels of a whole table, worked out together: of all assignments that keep the norm's order from top to bottom, the one
/// that contradicts the least evidence. Ties go to the level that stands earlier.
/// </summary>
internal sealed class LevelPath(IReadOnlyList<SecondLevel> order)
{
    // What it costs to contradict each kind of evidence. The label of the row weighs most, but one label gives way to
    // several names met elsewhere; what is only carried down or suggested by a word weighs less.
    private const int SameNameCost = 5;
    private const int LabelOnRowCost = 6;
    private const int HintCost = 4;
    private const int CarriedDownCost = 2;
    private const int NeverLabelledCost = 1;

    /// <summary>A level for each row; null where the labels themselves stand in another order than the norm's.</summary>
    public IReadOnlyList<SecondLevel>? Cheapest(IReadOnlyList<LevelEvidence> rows)
    {
        if (rows.Count == 0 || !IsInOrder([.. rows.Where(row => row.IsOnRow)]))
        {
            return null;
        }

        var written = order.Select(level => rows.Any(row => row.Written == level)).ToArray();
        var cost = new int[rows.Count, order.Count];
        var from = new int[rows.Count, order.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            var best = 0;
            for (var level = 0; level < order.Count; level++)
            {
                best = row > 0 && cost[row - 1, level] < cost[row - 1, best] ? level : best;
                from[row, level] = best;
                cost[row, level] = (row > 0 ? cost[row - 1, best] : 0)
                    + CostOf(rows[row], order[level])
                    + (written[level] ? 0 : NeverLabelledCost);
            }
        }

        return Trace(cost, from);
    }

    private static bool IsInOrder(List<LevelEvidence> labelled)
    {
        for (var i = 1; i < labelled.Count; i++)
        {
            if (labelled[i].Written!.Order < labelled[i - 1].Written!.Order)
            {
                return false;
            }
        }

        return true;
    }

    private static int CostOf(LevelEvidence row, SecondLevel level) =>
        Against(row.SameName, level, SameNameCost)
        + Against(row.Written, level, row.IsOnRow ? LabelOnRowCost : CarriedDownCost)
        + Against(row.Hint, level, HintCost);

    private static int Against(SecondLevel? evidence, SecondLevel level, int cost) => evidence is null || evidence == level ? 0 : cost;

    private SecondLevel[] Trace(int[,] cost, int[,] from)
    {
        var rows = cost.GetLength(0);
        var path = new SecondLevel[rows];
        var level = 0;
        for (var last = 1; last < order.Count; last++)
        {
            level = cost[rows - 1, last] < cost[rows - 1, level] ? last : level;
        }

        for (var row = rows - 1; row >= 0; row--)
        {
            path[row] = order[level];
            level = from[row, level];
        }

        return path;
    }
}
