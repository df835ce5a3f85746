using PerfForm.Core.Importers.Goals;
using PerfForm.Core.Model;

namespace PerfForm.Core.Filling.Drawing;

/// <summary>
/// The goals of a horizon as the cells that they stand in: one cell, a paragraph a goal, where they are told apart in it again; else a cell each.
/// </summary>
internal static class GoalTexts
{
    /// <summary>The cells.</summary>
    /// <param name="goals">All goals of the form.</param>
    /// <param name="horizon">The horizon's name.</param>
    public static IReadOnlyList<GoalCell> Of(IReadOnlyList<Goal> goals, string horizon)
    {
        var own = goals.Index().Where(goal => goal.Item.Horizon.Name() == horizon).ToList();
        var texts = own.ConvertAll(goal => goal.Item.Text.Value);
        var joined = string.Join('\n', texts);
        return texts.Count > 1 && GoalText.Split(joined).SequenceEqual(texts, StringComparer.Ordinal)
            ? [new GoalCell(joined, [.. own.Select(goal => goal.Index)])]
            : own.ConvertAll(goal => new GoalCell(goal.Item.Text.Value, [goal.Index]));
    }
}
