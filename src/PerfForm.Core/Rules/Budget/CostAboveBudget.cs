using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Budget;

/// <summary>A cost indicator allows more than the form's money.</summary>
internal sealed class CostAboveBudget() : FormRule(new DiagnosticKind("PF211", "cost-above-budget", Severity.Error), ReviewCategory.ValueMismatch)
{
    // Up to a tenth may be another estimate.
    private const decimal Tolerated = 1.1m;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Budget | FormParts.Levels | FormParts.Names | FormParts.Targets);

    public override Outcome Check(FormCase form)
    {
        var costs = CostIndicators.In(form).ToList();
        if (costs.Count == 0)
        {
            return Outcome.NotApplicable;
        }

        return (form.Form.Budget ?? form.Form.TermBudget)?.Total is null ? Outcome.CannotJudge("没有资金总额", "the form has no total")
            : !DeclaredMoney.HasUnit(form.Form.Budget ?? form.Form.TermBudget) ? DeclaredMoney.UnitUnknown
            : Outcome.Of(costs.Select(cost => Found(form, cost)).OfType<Finding>());
    }

    // The year's cost is held against the year's money, the whole period's against the period's; where there is one sum only, against that.
    private static Finding? Found(FormCase form, NumberIndicator cost)
    {
        var budget = CostIndicators.BudgetOf(cost, form.Form)?.Total;
        var amount = CostIndicators.AmountOf(cost);
        if (budget is null || amount <= budget.Value)
        {
            return null;
        }

        return form.At(
            cost.Indicator,
            $"{FormCase.Called(cost.Indicator)} {cost.Target.Raw}，超过资金总额 {budget.Value} 万元",
            $"{FormCase.Called(cost.Indicator)} {cost.Target.Raw} is above the form's total of {budget.Value} 万元").With(amount, budget.Value) with
        {
            Severity = amount > budget.Value * Tolerated ? null : Severity.Warning,
            Related = [form.Related(budget.Cell, $"总额 {budget.Value}", $"total {budget.Value}")],
        };
    }
}
