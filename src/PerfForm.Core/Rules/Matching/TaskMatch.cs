using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Matching;

/// <summary>A task of an overall form and the project form of its name.</summary>
/// <param name="Task">The task.</param>
/// <param name="Project">The project form; null where there is none.</param>
internal sealed record TaskMatch(MainTask Task, FormCase? Project)
{
    /// <summary>The tasks of a dossier, in form order, each with its project form.</summary>
    public static IReadOnlyList<TaskMatch> In(Dossier dossier) =>
        [.. dossier.Overall.Form.Tasks.Select(task => new TaskMatch(task, dossier.Projects.FirstOrDefault(project => IsOf(project, task))))];

    private static bool IsOf(FormCase project, MainTask task) =>
        project.Form.Project?.Name is { } name && NameText.KeyOf(name.Value) == NameText.KeyOf(task.Name.Value);
}
