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
        var all = DeclaredMoney.In(form).ToList();
        var sums = all.FindAll(money => money.IsComplete);
        var divided = all.FindAll(money => money.WrongDivision(form.Limits.BudgetTolerance).Count > 0);
        if (UnreadableAmounts.In(form))
        {
            return UnreadableAmounts.CannotJudge;
        }

        return Outcome.Where(sums.Count + divided.Count > 0, () => sums
            .Where(money => !money.AddsUp(form.Limits.BudgetTolerance) && !money.AddsUpInAnotherUnit())
            .Select(money => Found(form, money, money.Parts))
            .Concat(divided.Select(money => Found(form, money, money.WrongDivision(form.Limits.BudgetTolerance)))));
    }

    private static Finding Found(FormCase form, DeclaredMoney declared, IReadOnlyList<MoneyLine> parts)
    {
        var (total, sum) = (declared.Money.Total!, DeclaredMoney.Sum(parts));
        var added = string.Join(" + ", parts.Select(part => $"{part.Label} {part.Amount.Value}"));
        return form.At(
            total.Cell,
            $"{declared.Of}：总额 {total.Value} ≠ {added} = {sum}（万元）",
            $"{declared.Of}: total {total.Value} ≠ {added} = {sum} (万元)").With(total.Value, sum) with
        {
            Related = [.. parts.Select(part => form.Related(part.Amount.Cell, $"{part.Label} {part.Amount.Value}", $"{part.Label} {part.Amount.Value}"))],
        };
    }
}
