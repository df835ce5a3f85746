using System.Text.RegularExpressions;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Matching;

/// <summary>A task of an overall form and the project form of its name.</summary>
/// <param name="Task">The task.</param>
/// <param name="Project">The project form; null where there is none.</param>
internal sealed partial record TaskMatch(MainTask Task, FormCase? Project)
{
    /// <summary>The tasks of a dossier, in form order, each with its project form.</summary>
    public static IReadOnlyList<TaskMatch> In(Dossier dossier) =>
        [.. dossier.Overall.Form.Tasks.Select(task => new TaskMatch(task, dossier.Projects.FirstOrDefault(project => IsOf(project, task))))];

    private static bool IsOf(FormCase project, MainTask task) =>
        project.Form.Project?.Name is { } name && Core(name.Value) == Core(task.Name.Value);

    // 1.信息事务 and 信息事务项目 are 信息事务.
    private static string Core(string name) => NameText.KeyOf(Decoration().Replace(name.Trim(), string.Empty));

    [GeneratedRegex("^(?:[0-9]+|[" + ChineseDigits.OneToTen + "]+)[.、．]|(?<=..)(?:项目|经费|专项)$")]
    private static partial Regex Decoration();
}
