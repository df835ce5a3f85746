using PerfForm.Core.Grids;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Matching;

/// <summary>A text of a form that promises: a goal, or what a task does.</summary>
/// <param name="Text">The text.</param>
/// <param name="Cell">Its cell.</param>
/// <param name="Horizon">The span that it is for.</param>
/// <param name="IsTask">Whether it is of a task, and so of a part of the form only.</param>
internal sealed record Prose(string Text, CellAddress Cell, Horizon Horizon, bool IsTask = false)
{
    /// <summary>The goals, then the tasks' contents, in form order.</summary>
    public static IEnumerable<Prose> In(Form form) =>
        form.Goals.Select(goal => new Prose(goal.Text.Value, goal.Text.Cell, goal.Horizon))
            .Concat(
                form.Tasks
                    .Where(task => task.Content is not null)
                    .Select(task => new Prose(task.Content!.Value, task.Content.Cell, Horizon.Annual, IsTask: true)));
}
