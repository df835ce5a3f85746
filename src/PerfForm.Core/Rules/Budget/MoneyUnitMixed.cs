using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Budget;

/// <summary>Amounts agree only if one of them is read as 元 and the other as 万元.</summary>
internal sealed class MoneyUnitMixed() : FormRule(new DiagnosticKind("PF207", "money-unit-mixed", Severity.Error), ReviewCategory.Other)
{
    public override bool NeedsDossier => true;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Budget | FormParts.Tasks);

    internal override IReadOnlyList<Consequence> Consequences { get; } =
    [
        .. Consequence.InForm("PF201", "PF202", "PF203", "PF210", "PF211"),
        .. Consequence.InFile("PF204"),
    ];

    public override Outcome Check(FormCase form)
    {
        var sums = DeclaredMoney.In(form).Where(money => money.Money.Total is not null).ToList();
        return Outcome.Where(
            sums.Count > 0,
            () => sums
                .Where(money => money.AddsUpInAnotherUnit())
                .Select(money => WithinSum(form, money))
                .Concat(AgainstTask(form))
                .Concat(AgainstTasks(form))
                .Concat(AgainstCosts(form)));
    }

    private static Finding WithinSum(FormCase form, DeclaredMoney money) => form.At(
        money.Money.Total!.Cell,
        $"{money.Of}：总额 {money.Money.Total.Value} 与各部分之和 {money.PartSum} 相差万倍，元和万元混用",
        $"{money.Of}: total {money.Money.Total.Value} and the sum of its parts {money.PartSum} agree only if one is in 元 and the other in 万元")
            .With(money.Money.Total.Value, money.PartSum!.Value);

    private static IEnumerable<Finding> AgainstTask(FormCase form) =>
        form.Dossier?.Tasks.FirstOrDefault(match => match.Project == form) is { Task.Budget.Total: { } task }
            && form.Form.Budget?.Total is { } own
            && AmountComparison.DifferInUnit(task.Value, own.Value)
            ? [form.At(
                own.Cell,
                $"项目表 {own.Value} 与整体表的任务 {task.Value} 相差万倍，元和万元混用",
                $"{own.Value} here and {task.Value} as a task of the overall form agree only if one is in 元 and the other in 万元")
                    .With(own.Value, task.Value) with
            {
                Related = [form.Dossier.Overall.Related(task.Cell, $"{task.Value}", $"{task.Value}")],
            }]
            : [];

    private static IEnumerable<Finding> AgainstTasks(FormCase form)
    {
        var sum = form.Form.Tasks.AddUp(task => task.Budget?.Total?.Value ?? 0);
        return (form.Form.TaskSum ?? form.Form.Budget)?.Total is { } total && AmountComparison.DifferInUnit(total.Value, sum)
            ? [
                form
                    .At(
                        total.Cell,
                        $"合计 {total.Value} 与各任务之和 {sum} 相差万倍，元和万元混用",
                        $"合计 {total.Value} and the sum of the tasks {sum} agree only if one is in 元 and the other in 万元")
                    .With(total.Value, sum),
            ]
            : [];
    }

    // 总成本 ≤96元 of 96 万元; of one cost among many, 50元 and 50 万元 may meet by chance.
    private static IEnumerable<Finding> AgainstCosts(FormCase form) => CostIndicators.In(form)
        .Where(cost => !CostIndicators.IsOfEach(cost, form.Words) && CostIndicators.IsTotal(cost, form.Words))
        .Select(cost => new { Cost = cost, Amount = CostIndicators.AmountOf(cost), CostIndicators.BudgetOf(cost, form.Form)?.Total })
        .Where(found => found.Total is { } total && AmountComparison.DifferInUnit(found.Amount, total.Value))
        .Select(found => form.At(
            found.Cost.Indicator,
            $"{FormCase.Called(found.Cost.Indicator)} {found.Cost.Target.Raw}，与资金总额 {found.Total!.Value} 万元相差万倍，元和万元混用",
            $"{FormCase.Called(found.Cost.Indicator)} {found.Cost.Target.Raw} and the total of {found.Total.Value} 万元 "
                + "agree only if one is in 元 and the other in 万元")
                .With(found.Amount, found.Total.Value) with
        {
            Related = [form.Related(found.Total.Cell, $"总额 {found.Total.Value}", $"total {found.Total.Value}")],
        });
}
