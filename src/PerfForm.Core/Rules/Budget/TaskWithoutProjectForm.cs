using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Budget;

/// <summary>A task of the overall form has no project form.</summary>
internal sealed class TaskWithoutProjectForm() : DossierRule(new DiagnosticKind("PF205", "task-without-project-form", Severity.Info), ReviewCategory.Incomplete)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Project | FormParts.Tasks);

    public override Outcome Check(Dossier dossier) => Outcome.Where(dossier.Tasks.Count > 0, () => Found(dossier, NamesWithoutTask(dossier)));

    private static IEnumerable<Finding> Found(Dossier dossier, List<string> names) => dossier.Tasks
        .Where(match => match.Project is null && !IsExcluded(match, dossier.Overall) && !MayHaveForm(match, names, dossier))
        .Select(match => dossier.Overall.At(
            match.Task.Name.Cell,
            $"任务“{match.Task.Name.Value}”没有项目表；请补报，本来就没有的请说明",
            $"task {match.Task.Name.Value} has no project form; hand it in, or say why there is none"));

    // 促进消费升级, beside a project 消费促进活动 that is of no task.
    private static bool MayHaveForm(TaskMatch match, List<string> names, Dossier dossier) =>
        names.Exists(name => Resemblance.ShareWord(NameText.KeyOf(match.Task.Name.Value), name, dossier.Overall.Words));

    private static List<string> NamesWithoutTask(Dossier dossier) =>
        [.. dossier.ProjectsWithoutTask.Select(project => project.Form.Project?.Name).OfType<Sourced<string>>().Select(name => NameText.KeyOf(name.Value))];

    private static bool IsExcluded(TaskMatch match, FormCase overall) =>
        overall.Exclusions.TasksWithoutForm.Any(name => NameText.KeyOf(name) == NameText.KeyOf(match.Task.Name.Value));
}
