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
                .Concat(AgainstTasks(form)));
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
        return form.Form.Budget?.Total is { } total && AmountComparison.DifferInUnit(total.Value, sum)
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
}
