using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Budget;

/// <summary>A project form is of no task of the overall form.</summary>
internal sealed class ProjectWithoutTask() : DossierRule(new DiagnosticKind("PF206", "project-without-task", Severity.Warning), ReviewCategory.Incomplete)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Project | FormParts.Tasks);

    public override Outcome Check(Dossier dossier) => Outcome.Where(dossier.Tasks.Count > 0, () => dossier.Projects
        .Where(project => project.Form.Project?.Name is not null && !dossier.Tasks.Any(match => match.Project == project))
        .Select(project => project.At(
            project.Form.Project!.Name!.Cell,
            $"整体表的任务中没有“{project.Form.Project.Name.Value}”",
            $"the overall form has no task named {project.Form.Project.Name.Value}")));
}
