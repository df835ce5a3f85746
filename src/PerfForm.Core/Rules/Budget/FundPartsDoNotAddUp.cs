using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Budget;

/// <summary>A total is not the sum of 财政拨款, 其他资金 and the lines that belong to it.</summary>
internal sealed class FundPartsDoNotAddUp() : FormRule(new DiagnosticKind("PF201", "fund-parts-do-not-add-up", Severity.Error), ReviewCategory.Other)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Budget | FormParts.Tasks);

    public override Outcome Check(FormCase form)
    {
        var sums = DeclaredMoney.In(form).Where(money => money.IsComplete).ToList();
        if (UnreadableAmounts.In(form))
        {
            return UnreadableAmounts.CannotJudge;
        }

        return Outcome.Where(sums.Count > 0, () => sums
            .Where(money => !money.AddsUp(form.Limits.BudgetTolerance) && !money.AddsUpInAnotherUnit())
            .Select(money => Found(form, money)));
    }

    private static Finding Found(FormCase form, DeclaredMoney declared)
    {
        var (money, sum) = (declared.Money, declared.PartSum!.Value);
        return form.At(
            money.Total!.Cell,
            $"{declared.Of}：总额 {money.Total.Value} ≠ 财政拨款 {money.Fiscal?.Value ?? 0} + 其他资金 {money.Other?.Value ?? 0} = {sum}（万元）",
            $"{declared.Of}: total {money.Total.Value} ≠ 财政拨款 {money.Fiscal?.Value ?? 0} + 其他资金 {money.Other?.Value ?? 0} = {sum} (万元)")
                .With(money.Total.Value, sum) with
        {
            Related =
            [
                .. new[] { money.Fiscal, money.Other }
                    .Where(part => part is not null)
                    .Select(part => form.Related(part!.Cell, $"{part.Value}", $"{part.Value}")),
            ],
        };
    }
}
