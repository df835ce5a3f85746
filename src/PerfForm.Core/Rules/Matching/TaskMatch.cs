using System.Text.RegularExpressions;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Matching;

/// <summary>A task of an overall form and the project form of its name.</summary>
/// <param name="Task">The task.</param>
/// <param name="Project">The project form; null where there is none.</param>
internal sealed partial record TaskMatch(MainTask Task, FormCase? Project)
{
    /// <summary>Whether only their amount says that they are the same.</summary>
    public bool IsByAmount { get; init; }

    // 校园安全保障 within 中小学校园安全保障; shorter names are within too many.
    private const int ShortestPart = 4;

    /// <summary>
    /// The tasks of a dossier, in form order, each with its project form: that of its name; or else the only one whose name holds the task's, or
    /// stands in it; or else the only one of the very same amount.
    /// </summary>
    public static IReadOnlyList<TaskMatch> In(Dossier dossier)
    {
        List<TaskMatch> matches =
            [.. dossier.Overall.Form.Tasks.Select(task => new TaskMatch(task, dossier.Projects.FirstOrDefault(project => IsOf(project, task))))];
        MatchRest(matches, dossier, IsWithin);
        MatchRest(matches, dossier, IsOfAmount, isByAmount: true);
        return matches;
    }

    // A project that two tasks could mean is of none of them.
    private static void MatchRest(List<TaskMatch> matches, Dossier dossier, Func<FormCase, MainTask, bool> isOf, bool isByAmount = false)
    {
        var (open, taken) = (matches.Where(match => match.Project is null).ToList(), matches.Select(match => match.Project).ToHashSet());
        var left = dossier.Projects.Where(project => !taken.Contains(project) && project.Form.Project?.Name is not null).ToList();
        if (open.Count == 0 || left.Count == 0)
        {
            return;
        }

        var candidates = open.ConvertAll(match => left.FindAll(project => isOf(project, match.Task)));
        for (var at = 0; at < open.Count; at++)
        {
            if (candidates[at] is [var only] && candidates.Count(others => others.Contains(only)) == 1)
            {
                matches[matches.IndexOf(open[at])] = open[at] with { Project = only, IsByAmount = isByAmount };
            }
        }
    }

    private static bool IsOf(FormCase project, MainTask task) =>
        project.Form.Project?.Name is { } name && Core(name.Value) == Core(task.Name.Value);

    private static bool IsWithin(FormCase project, MainTask task)
    {
        var (name, of) = (Core(project.Form.Project!.Name!.Value), Core(task.Name.Value));
        return Math.Min(name.Length, of.Length) >= ShortestPart
            && (name.Contains(of, StringComparison.Ordinal) || of.Contains(name, StringComparison.Ordinal));
    }

    // 一期 is not 二期, though both cost the same.
    private static bool IsOfAmount(FormCase project, MainTask task) =>
        task.Budget?.Total is { Value: > 0 } amount
        && project.Form.Budget?.Total?.Value == amount.Value
        && NearestName.Distance(Core(project.Form.Project!.Name!.Value), Core(task.Name.Value)) > 1;

    // 1.信息事务 and 信息事务项目 are 信息事务.
    private static string Core(string name) => NameText.KeyOf(Decoration().Replace(name.Trim(), string.Empty));

    [GeneratedRegex("^(?:[0-9]+|[" + ChineseDigits.OneToTen + "]+)[.、．]|(?<=..)(?:项目|经费|专项)$")]
    private static partial Regex Decoration();
}
