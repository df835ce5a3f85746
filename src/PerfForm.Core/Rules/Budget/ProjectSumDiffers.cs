using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Budget;

/// <summary>The project forms do not add up to the overall total less the tasks that have no form.</summary>
internal sealed class ProjectSumDiffers() : DossierRule(new DiagnosticKind("PF204", "project-sum-differs", Severity.Error), ReviewCategory.Other)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Project | FormParts.Budget | FormParts.Tasks);

    public override Outcome Check(Dossier dossier)
    {
        if (dossier.Overall.Form.Budget?.Total is not { } total || !IsComparable(dossier))
        {
            return Outcome.NotApplicable;
        }

        if (dossier.Tasks.Count > 0 && dossier.Projects.Any(project => project.Form.Project?.Name is null))
        {
            return Outcome.CannotJudge("有项目表没有项目名称（PF105）", "a project form has no name (PF105)");
        }

        if (dossier.Tasks.Any(match => match.Project is null) && dossier.ProjectsWithoutTask.Count > 0)
        {
            return Outcome.CannotJudge("有的项目不知属于哪项任务", "of some projects it is not known which task they are");
        }

        if (!DeclaredMoney.HasUnit(dossier.Overall.Form.Budget) || dossier.Projects.Any(project => !DeclaredMoney.HasUnit(project.Form.Budget)))
        {
            return DeclaredMoney.UnitUnknown;
        }

        if (dossier.Projects.Any(project => project.Form.Budget?.Total is null))
        {
            return Outcome.CannotJudge("有任务或项目没有金额", "a task or project has no amount");
        }

        var sum = dossier.Projects.AddUp(project => project.Form.Budget!.Total!.Value);
        if (dossier.Tasks.Any(match => match.Project is null && match.Task.Budget?.Total is null))
        {
            // Whatever the other tasks cost, these are too much already.
            return sum > total.Value + dossier.Overall.Limits.BudgetTolerance && !IsOtherUnit(dossier)
                ? Outcome.Of(Found(dossier, total, sum, without: 0))
                : Outcome.CannotJudge("有任务或项目没有金额", "a task or project has no amount");
        }

        var without = dossier.Tasks.Count > 0
            ? dossier.Tasks.Where(match => match.Project is null).AddUp(match => match.Task.Budget!.Total!.Value)
            : BasicSpending(dossier.Overall.Form.Budget, total.Value);
        var isEqual = AmountComparison.IsEqual(sum + without, total.Value, dossier.Overall.Limits.BudgetTolerance);
        return Outcome.Of(isEqual || IsOtherUnit(dossier) || IsOfTasksOnly(dossier, sum + without) ? null : Found(dossier, total, sum, without));
    }

    // The table of tasks has its own total (项目合计): the department's other spending is none of its tasks. Whether tasks add up is PF202's.
    private static bool IsOfTasksOnly(Dossier dossier, decimal sum) =>
        dossier.Tasks.Count > 0 && sum == dossier.Tasks.AddUp(match => match.Task.Budget?.Total?.Value ?? 0);

    private static Finding Found(Dossier dossier, Sourced<decimal> total, decimal sum, decimal without) => dossier.Overall
        .At(
            total.Cell,
            $"整体总额 {total.Value} ≠ 各项目表之和 {sum}{(without == 0 ? string.Empty : $" + {Rest(dossier).Chinese} {without} = {sum + without}")}（万元）",
            $"overall total {total.Value} ≠ {sum} of the project forms"
                + (without == 0 ? " (万元)" : $" + {without} {Rest(dossier).English} = {sum + without} (万元)"))
        .With(total.Value, sum + without) with
    {
        // Without a table of tasks nothing says that these are all projects, nor that the department has no other spending.
        Severity = dossier.Tasks.Count > 0 ? null : sum + without > total.Value ? Severity.Warning : Severity.Info,
        Related = [.. dossier.Projects.Select(project => TotalOf(project, project.Form.Budget!.Total!))],
    };

    private static Bilingual Rest(Dossier dossier) =>
        dossier.Tasks.Count > 0 ? new("无项目表的任务", "of tasks without a form") : new("基本支出", "of 基本支出");

    private static RelatedPlace TotalOf(FormCase project, Sourced<decimal> total) =>
        project.Related(total.Cell, $"{total.Value}", $"{total.Value}");

    // Without tasks, a file with several projects is taken for the whole of them.
    private static bool IsComparable(Dossier dossier) => dossier.Tasks.Count > 0
        ? dossier.Tasks.Any(match => match.Project is not null)
        : dossier.Projects.Count > 1 && dossier.Projects.All(project => project.InFile == dossier.Overall.InFile);

    // 基本支出 is of no project; where it is not given, it is what 项目支出 leaves.
    private static decimal BasicSpending(Money budget, decimal total) =>
        LineOf(budget, "基本支出") ?? (LineOf(budget, "项目支出") is { } projects ? total - projects : 0);

    private static decimal? LineOf(Money budget, string label) =>
        budget.Lines.FirstOrDefault(line => line.Label.Contains(label, StringComparison.Ordinal))?.Amount.Value;

    // Then PF207 says so.
    private static bool IsOtherUnit(Dossier dossier) => dossier.Tasks.Any(match =>
        match is { Project.Form.Budget.Total.Value: var project, Task.Budget.Total.Value: var task } && AmountComparison.DifferInUnit(project, task));
}
