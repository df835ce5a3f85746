using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Budget;

/// <summary>A table of what things cost, or the cost indicators, do not add up to the sum that they give, or to what is asked for.</summary>
internal sealed class CostItemsDoNotAddUp() : FormRule(new DiagnosticKind("PF215", "cost-items-do-not-add-up", Severity.Warning), ReviewCategory.Other)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Budget);

    public override Outcome Check(FormCase form)
    {
        var lists = ListedCosts.In(form).ToList();
        return Outcome.Where(
            form.Form.CostTables.Count > 0 || lists.Count > 0,
            () => form.Form.CostTables.Select(table => Found(form, table)).Concat(lists.Select(list => Found(form, list))).OfType<Finding>());
    }

    private static Finding? Found(FormCase form, ListedCosts list) => IsEqual(form, list.Sum, list.Stated) ? null : form.At(
        list.Items[0].Indicator,
        $"各项成本指标之和 {list.Sum:0.00####}，{(list.IsOfTotal ? "总成本" : "资金总额")} {list.Stated:0.00####}（万元）；请改一致",
        $"the cost indicators add up to {list.Sum:0.00####}, "
            + $"the {(list.IsOfTotal ? "total cost" : "total")} is {list.Stated:0.00####} (万元); make them agree")
            .With(list.Sum, list.Stated) with
    {
        Related =
        [
            form.Related(list.StatedAt, $"{list.Stated:0.00####}", $"{list.Stated:0.00####}"),
            .. list.Items.Select(item => form.Related(item.Indicator.Cell, $"{item.Name} {item.Target.Raw}", $"{item.Name} {item.Target.Raw}")),
        ],
    };

    private static Finding? Found(FormCase form, CostTable table)
    {
        var unit = table.Unit ?? form.Form.Budget?.DeclaredUnit?.Value;
        var worth = MoneyUnits.Worth(unit);
        var sum = table.Items.AddUp(item => item.Amount.Value) * worth;
        if (table.Total is { } total)
        {
            var stated = total.Amount.Value * worth;
            return IsEqual(form, sum, stated) ? null : Differs(form, table, sum, stated, total.Amount, "表中的合计", "the table's own total");
        }

        return form.Form.Budget?.Total is not { } asked || IsWithin(form, table, sum, asked.Value)
            ? null
            : Differs(form, table, sum, asked.Value, asked, "资金总额", "the total");
    }

    // A list of some of the costs may be less than the total, and none of them is more; the unit of either may be the other's.
    private static bool IsWithin(FormCase form, CostTable table, decimal sum, decimal total) =>
        IsEqual(form, sum, total)
        || (form.Form.TermBudget?.Total is { } term && IsEqual(form, sum, term.Value))
        || AmountComparison.DifferInUnit(sum, total)
        || sum > total * AmountComparison.WanToYuan / 2
        || (!table.IsOfWhole && sum < total);

    private static bool IsEqual(FormCase form, decimal a, decimal b) => AmountComparison.IsEqual(a, b, form.Limits.BudgetTolerance);

    private static Finding Differs(FormCase form, CostTable table, decimal sum, decimal stated, Sourced<decimal> at, string what, string called) => form.At(
        table.Items[0].Amount.Cell,
        $"明细各项之和 {sum:0.00####}，{what} {stated:0.00####}（万元）；请改一致",
        $"the costs add up to {sum:0.00####}, {called} is {stated:0.00####} (万元); make them agree").With(sum, stated) with
    {
        Related =
        [
            form.Related(at.Cell, $"{stated:0.00####}", $"{stated:0.00####}"),
            .. table.Items.Select(item => form.Related(item.Amount.Cell, $"{item.Label} {item.Amount.Value}", $"{item.Label} {item.Amount.Value}")),
        ],
    };
}
