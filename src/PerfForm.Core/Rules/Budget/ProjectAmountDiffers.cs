using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Budget;

/// <summary>A task and the project form of that name have different amounts.</summary>
internal sealed class ProjectAmountDiffers() : DossierRule(new DiagnosticKind("PF203", "project-amount-differs", Severity.Error), ReviewCategory.Other)
{
    public override Outcome Check(Dossier dossier)
    {
        var matched = dossier.Tasks.Where(match => match.Project is not null).ToList();
        return Outcome.Where(matched.Count > 0, () => matched.SelectMany(match => MoneyPart.All.Select(part => Found(dossier, match, part))).OfType<Finding>());
    }

    private static Finding? Found(Dossier dossier, TaskMatch match, MoneyPart part)
    {
        var project = match.Project!;
        if (part.Of(match.Task.Budget) is not { } task || part.Of(project.Form.Budget) is not { } own
            || AmountComparison.IsEqual(task.Value, own.Value, project.Limits.BudgetTolerance) || AmountComparison.DifferInUnit(task.Value, own.Value))
        {
            return null;
        }

        var name = match.Task.Name.Value;
        return project.At(
            own.Cell,
            $"“{name}”{part.Label}：项目表 {own.Value}，整体表的任务 {task.Value}（万元）；请改一致",
            $"{name}, {part.Label}: {own.Value} in the project form, {task.Value} as a task of the overall form (万元); make them agree").With(own.Value, task.Value) with
        {
            Related = [dossier.Overall.Related(task.Cell, $"任务“{name}” {task.Value}", $"task {name}: {task.Value}")],
        };
    }
}
