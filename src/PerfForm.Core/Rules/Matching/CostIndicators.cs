using PerfForm.Core.Model;
using PerfForm.Core.Rules.Words;

namespace PerfForm.Core.Rules.Matching;

/// <summary>The indicators of a form that say what something costs, in money alone.</summary>
internal static class CostIndicators
{
    /// <summary>Costs that are a limit or an exact sum: those under 成本, and those whose name says cost.</summary>
    public static IEnumerable<NumberIndicator> In(FormCase form) => form.Numbers.Where(number =>
        Units.IsMoney(number.Target.Unit) && !number.IsFloor && (IsUnderCost(number) || form.Words.Holds("costWords", number.Name)));

    /// <summary>
    /// The sum of money of the horizon that an indicator is of; where the form has one set of indicators, any sum; null where it has none. What the
    /// whole period costs says nothing of the year's money.
    /// </summary>
    public static Money? BudgetOf(NumberIndicator cost, Form form)
    {
        if (cost.Indicator.Horizon == Horizon.Term && form.TermBudget?.Total is null && form.Indicators.Any(indicator => indicator.Horizon == Horizon.Annual))
        {
            return null;
        }

        var (own, other) = cost.Indicator.Horizon == Horizon.Term ? (form.TermBudget, form.Budget) : (form.Budget, form.TermBudget);
        return own?.Total is null ? other : own;
    }

    /// <summary>The amount in 万元.</summary>
    public static decimal AmountOf(NumberIndicator cost) => Units.InWan(cost.Target.Value, cost.Target.Unit!);

    /// <summary>Whether the cost is of one of many: 每公里管护费, 人均补助.</summary>
    public static bool IsOfEach(NumberIndicator cost, RuleWords words) => cost.Target.Per is not null || words.Holds("costsOfEach", cost.Name);

    /// <summary>Whether it is the whole cost: 项目总成本.</summary>
    public static bool IsTotal(NumberIndicator cost, RuleWords words) => words.EndingOf("costTotals", cost.Name) is not null;

    /// <summary>Whether it stands under 成本指标.</summary>
    public static bool IsUnderCost(NumberIndicator number) =>
        number.Indicator.Level1?.Name == Levels.Cost || number.Indicator.Level2?.Name == Levels.Cost;
}
