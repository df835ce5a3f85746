using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Budget;

/// <summary>The tasks' amounts do not add up to 金额合计.</summary>
internal sealed class TaskSumDiffers() : FormRule(new DiagnosticKind("PF202", "task-sum-differs", Severity.Error), ReviewCategory.Other)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Budget | FormParts.Tasks);

    internal override IReadOnlyList<Consequence> Consequences { get; } = Consequence.InForm("PF204");

    public override Outcome Check(FormCase form)
    {
        var parts = HasOtherSpending(form) ? [] : MoneyPart.All.Where(part => IsColumn(part, form.Form)).ToList();
        return UnreadableAmounts.In(form)
            ? UnreadableAmounts.CannotJudge
            : Outcome.Where(parts.Count > 0, () => parts.Select(part => Found(form, part)).OfType<Finding>());
    }

    // 部门预算总额, parted into 基本支出 and 项目支出: more than the tasks.
    private static bool HasOtherSpending(FormCase form) =>
        form.Form is { TaskSum: null, Budget: { } budget } && budget.Lines.Any(line => form.Words.Holds("spendingKinds", line.Label));

    // A total in the tasks' own column, right above them or below, is theirs; one in the form's head may be for more than them.
    private static bool IsColumn(MoneyPart part, Form form) =>
        SumOf(part, form) is { } sum
        && form.Tasks.Select(task => part.Of(task.Budget)).OfType<Sourced<decimal>>().ToList() is [{ Cell: var first }, ..]
        && first.Column == sum.Cell.Column
        && sum.Cell.Row >= first.Row - 1;

    // Where the head of the form gives the budget, the tasks may have a sum of their own.
    private static Sourced<decimal>? SumOf(MoneyPart part, Form form) => part.Of(form.TaskSum ?? form.Budget);

    private static Finding? Found(FormCase form, MoneyPart part)
    {
        var declared = SumOf(part, form.Form)!;
        var sum = form.Form.Tasks.AddUp(task => part.Of(task.Budget)?.Value ?? 0);
        return AmountComparison.IsEqual(declared.Value, sum, form.Limits.BudgetTolerance) || AmountComparison.DifferInUnit(declared.Value, sum)
            ? null
            : form.At(
            declared.Cell,
            $"{part.Label}合计 {declared.Value} ≠ 各任务之和 {sum}（万元）",
            $"{part.Label}: 合计 {declared.Value} ≠ {sum}, the sum of the tasks (万元)").With(declared.Value, sum);
    }
}
