using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Budget;

/// <summary>A project form is of no task of the overall form.</summary>
internal sealed class ProjectWithoutTask() : DossierRule(new DiagnosticKind("PF206", "project-without-task", Severity.Warning), ReviewCategory.Incomplete)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Project | FormParts.Tasks);

    public override Outcome Check(Dossier dossier) => Outcome.Where(HasTable(dossier), () => WithoutTask(dossier).Concat(UnderOtherName(dossier)));

    private static IEnumerable<Finding> UnderOtherName(Dossier dossier) => dossier.Tasks
        .Where(match => match.IsByAmount)
        .Select(match => match.Project!.At(
            match.Project!.Form.Project!.Name!.Cell,
            $"整体表中金额相同的任务叫“{match.Task.Name.Value}”，与项目名称“{match.Project.Form.Project.Name.Value}”不一致",
            $"the task of the same amount is called {match.Task.Name.Value}, the project {match.Project.Form.Project.Name.Value}") with
        { Severity = Severity.Info });

    private static IEnumerable<Finding> WithoutTask(Dossier dossier)
    {
        var open = dossier.Tasks.Where(match => match.Project is null).Select(match => match.Task.Name.Value).ToList();
        return dossier.ProjectsWithoutTask
            .Where(project => project.Form.Project?.Name is not null)
            .Select(project => Found(project, project.Form.Project!.Name!, open));
    }

    private static Finding Found(FormCase project, Sourced<string> name, List<string> open)
    {
        var task = open.Find(task => Resemblance.ShareWord(NameText.KeyOf(task), NameText.KeyOf(name.Value), project.Words));
        return project.At(
            name.Cell,
            $"整体表的任务中没有“{name.Value}”{(task is null ? string.Empty : $"；如果就是任务“{task}”，请把两处的名称改一致")}",
            $"the overall form has no task named {name.Value}{(task is null ? string.Empty : $"; if {task} is meant, give both one name")}") with
        {
            // A task without a project may be the same under other words.
            Severity = open.Count > 0 ? Severity.Info : null,
        };
    }

    // Tasks in a text are told in sentences, which are no names of projects.
    private static bool HasTable(Dossier dossier) => dossier.Tasks.Any(match => match.Task.Budget is not null || match.Task.Content is not null);
}
