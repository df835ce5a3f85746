using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Budget;

/// <summary>A task and the project form of that name have different amounts.</summary>
internal sealed class ProjectAmountDiffers() : DossierRule(new DiagnosticKind("PF203", "project-amount-differs", Severity.Error), ReviewCategory.Other)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Project | FormParts.Budget | FormParts.Tasks);

    internal override IReadOnlyList<Consequence> Consequences { get; } = Consequence.InFile("PF204");

    public override Outcome Check(Dossier dossier)
    {
        var matched = dossier.Tasks.Where(match => match.Project is not null).ToList();
        var declared = matched.FindAll(match => DeclaredMoney.HasUnit(match.Task.Budget) && DeclaredMoney.HasUnit(match.Project!.Form.Budget));
        return matched.Count > 0 && declared.Count == 0
            ? DeclaredMoney.UnitUnknown
            : Outcome.Where(
                matched.Count > 0,
                () =>
                    declared
                        .GroupBy(match => match.Project!)
                        .SelectMany(tasks => MoneyPart.All.Select(part => Found(dossier, [.. tasks], part)))
                        .OfType<Finding>());
    }

    // Several tasks of one name are one project.
    private static Finding? Found(Dossier dossier, List<TaskMatch> tasks, MoneyPart part)
    {
        var (match, project) = (tasks[0], tasks[0].Project!);
        var sum = tasks.AddUp(one => part.Of(one.Task.Budget)?.Value ?? 0);
        if (part.Of(match.Task.Budget) is not { } task || part.Of(project.Form.Budget) is not { } own
            || AmountComparison.IsEqual(sum, own.Value, project.Limits.BudgetTolerance) || AmountComparison.DifferInUnit(sum, own.Value))
        {
            return null;
        }

        var name = match.Task.Name.Value;
        return project.At(
            own.Cell,
            $"“{name}”{part.Label}：项目表 {own.Value}，整体表的任务 {sum}（万元）；请改一致",
            $"{name}, {part.Label}: {own.Value} in the project form, {sum} as a task of the overall form (万元); make them agree").With(own.Value, sum) with
        {
            Related = [dossier.Overall.Related(task.Cell, $"任务“{name}” {task.Value}", $"task {name}: {task.Value}")],
        };
    }
}
