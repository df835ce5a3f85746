using PerfForm.Core.Grids;

namespace PerfForm.Core.Rules.Matching;

/// <summary>Cost indicators that list the whole of a sum: one gives the total, or one is what is left (其他费用).</summary>
/// <param name="Items">The costs, without the total.</param>
/// <param name="Stated">The sum that they should make, in 万元.</param>
/// <param name="StatedAt">Where it stands.</param>
/// <param name="IsOfTotal">Whether an indicator gives it; otherwise it is the form's total.</param>
internal sealed record ListedCosts(IReadOnlyList<NumberIndicator> Items, decimal Stated, CellAddress StatedAt, bool IsOfTotal)
{
    private const int FewestItems = 2;

    /// <summary>The sum of the costs, in 万元.</summary>
    public decimal Sum => Items.AddUp(CostIndicators.AmountOf);

    /// <summary>The lists of a form, one a horizon; none where a cost is of each of many, so that the costs are no parts.</summary>
    public static IEnumerable<ListedCosts> In(FormCase form) => CostIndicators.In(form)
        .GroupBy(cost => cost.Indicator.Horizon)
        .Where(costs => !costs.Any(cost => CostIndicators.IsOfEach(cost, form.Words)))
        .Select(costs => Of([.. costs], form))
        .OfType<ListedCosts>();

    private static ListedCosts? Of(List<NumberIndicator> costs, FormCase form)
    {
        var totals = costs.FindAll(cost => form.Words.EndingOf("costTotals", cost.Name) is not null);
        var items = costs.FindAll(cost => !totals.Contains(cost));
        return items.Count < FewestItems || totals.Count > 1 ? null
            : totals.Count == 1 ? new ListedCosts(items, CostIndicators.AmountOf(totals[0]), totals[0].Indicator.Cell, IsOfTotal: true)
            : items.Exists(item => form.Words.Holds("costsLeft", item.Name)) && CostIndicators.BudgetOf(items[0], form.Form)?.Total is { } total
                ? new ListedCosts(items, total.Value, total.Cell, IsOfTotal: false)
                : null;
    }
}
