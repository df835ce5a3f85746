using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Budget;

/// <summary>Arithmetic in a text that does not come out: 63人×1000元=6.5万元.</summary>
internal sealed class CalculationWrong() : FormRule(new DiagnosticKind("PF214", "calculation-wrong", Severity.Error), ReviewCategory.Other)
{
    // What rounding explains is asked about only.
    private const decimal Rounding = 0.01m;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.None);

    public override Outcome Check(FormCase form)
    {
        var calculations = TextsOf(form.Form)
            .DistinctBy(text => text.Cell.ToString())
            .SelectMany(text => Calculation.In(text.Value).Select(calculation => (text.Cell, Calculation: calculation)))
            .ToList();
        var byCell = calculations.ToLookup(found => found.Cell);
        return Outcome.Where(calculations.Count > 0, () => calculations
            .Where(found => !found.Calculation.IsRight)
            .Select(found => Found(form, found.Cell, found.Calculation))
            .Concat(CostIndicators.In(form)
                .Where(cost => !CostIndicators.IsOfEach(cost, form.Words))
                .Select(cost => AgainstCost(form, cost, byCell))
                .OfType<Finding>()));
    }

    // 120万页×0.2元=24万元 beside ≤20万元. Beside ≤30万元 it keeps the limit; ten thousand times as much is another unit.
    private static Finding? AgainstCost(FormCase form, NumberIndicator cost, ILookup<CellAddress, (CellAddress Cell, Calculation Calculation)> byCell)
    {
        var beside = new[] { cost.Indicator.Explanation, cost.Indicator.Note }.OfType<Sourced<string>>().SelectMany(text => byCell[text.Cell]).ToList();
        return beside.Count == 1 && beside[0].Calculation is { IsRight: true, StatedMoney: { } stated } && IsOff(form, cost, stated)
            ? form.At(
                beside[0].Cell,
                $"“{beside[0].Calculation.Written}”与指标值 {cost.Target.Raw} 不一致；请核对",
                $"'{beside[0].Calculation.Written}' does not make the value, {cost.Target.Raw}; check them")
                    .With(stated, CostIndicators.AmountOf(cost)) with
            { Severity = Severity.Warning, Related = [form.Related(cost.Indicator.Cell, cost.Target.Raw, cost.Target.Raw)] }
            : null;
    }

    private static bool IsOff(FormCase form, NumberIndicator cost, decimal stated) =>
        CostIndicators.AmountOf(cost) is var amount
        && !AmountComparison.IsEqual(stated, amount, form.Limits.BudgetTolerance)
        && !AmountComparison.DifferInUnit(stated, amount)
        && (!cost.IsCeiling || stated > amount);

    private static Finding Found(FormCase form, CellAddress cell, Calculation calculation) => form.At(
        cell,
        $"“{calculation.Written}”计算有误：应为 {calculation.ComputedText}；请核对",
        $"'{calculation.Written}' does not come out: it makes {calculation.ComputedText}; check it").With(calculation.StatedText, calculation.ComputedText) with
    {
        Severity = calculation.Deviation <= Rounding ? Severity.Warning : null,
    };

    private static IEnumerable<Sourced<string>> TextsOf(Form form) =>
        form.Goals.Select(goal => goal.Text)
            .Concat(form.AllFields.Select(field => field.Value))
            .Concat(form.Tasks.Select(task => task.Content).OfType<Sourced<string>>())
            .Concat(form.Indicators.SelectMany(indicator => new[] { indicator.Explanation, indicator.Note, indicator.Name }).OfType<Sourced<string>>())
            .Concat(form.Indicators.Select(indicator => new Sourced<string>(indicator.Target.Raw, indicator.Cell)))
            .Concat(form.Unclaimed.Select(cell => new Sourced<string>(cell.Text, cell.Cell)));
}
