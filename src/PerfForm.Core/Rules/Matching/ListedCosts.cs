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

    /// <summary>
    /// The lists of a form, one a horizon; none where a cost is of each of many, or part of another (其中), so that the costs are no parts.
    /// </summary>
    public static IEnumerable<ListedCosts> In(FormCase form) => CostIndicators.In(form)
        .Where(cost => CostIndicators.IsUnderCost(cost) && !IsSaved(cost, form))
        .GroupBy(cost => cost.Indicator.Horizon)
        .Where(costs => !costs.Any(cost => CostIndicators.IsOfEach(cost, form.Words) || form.Words.Holds("costsWithin", cost.Name)))
        .Select(costs => Of(costs, form))
        .OfType<ListedCosts>();

    private static bool IsSaved(NumberIndicator cost, FormCase form) =>
        form.Words.Holds("savings", cost.Name)
        || form.Words.Holds("lessening", cost.Name)
        || form.Words.Holds("costsToOthers", cost.Indicator.Level2?.Name ?? string.Empty);

    private static ListedCosts? Of(IEnumerable<NumberIndicator> costs, FormCase form)
    {
        var byKind = costs.ToLookup(cost => CostIndicators.IsTotal(cost, form.Words));
        List<NumberIndicator> totals = [.. byKind[true]];
        List<NumberIndicator> items = [.. byKind[false]];
        var list = items.Count < FewestItems || totals.Count > 1 ? null
            : totals.Count == 1 ? new ListedCosts(items, CostIndicators.AmountOf(totals[0]), totals[0].Indicator.Cell, IsOfTotal: true)
            : items.Exists(item => form.Words.Begins("costsLeft", item.Name)) && CostIndicators.BudgetOf(items[0], form.Form)?.Total is { } total
                ? new ListedCosts(items, total.Value, total.Cell, IsOfTotal: false)
                : null;
        return list is null || AmountComparison.DifferInUnit(list.Sum, list.Stated) ? null : list;
    }
}
