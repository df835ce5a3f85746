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
        return Outcome.Where(calculations.Count > 0, () => calculations
            .Where(found => !found.Calculation.IsRight)
            .Select(found => Found(form, found.Cell, found.Calculation)));
    }

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
