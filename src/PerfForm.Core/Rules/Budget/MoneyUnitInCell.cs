using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Budget;

/// <summary>The unit is written in the amount's own cell: 10000万元.</summary>
internal sealed class MoneyUnitInCell() : FormRule(new DiagnosticKind("PF208", "money-unit-in-cell", Severity.Info), ReviewCategory.Other)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Budget);

    public override Outcome Check(FormCase form) => Outcome.Where(DeclaredMoney.In(form).Any(), () => Found(form, DeclaresElsewhere(form.Form)));

    private static IEnumerable<Finding> Found(FormCase form, bool isDeclared) => form.Form.UnitsInAmounts
        .DistinctBy(unit => unit.Cell.ToString(), StringComparer.Ordinal)
        .Select(unit => form.At(
            unit.Cell,
            $"金额单元格里写了单位“{unit.Value}”；单位写在栏目名中，单元格只填数字",
            $"the unit {unit.Value} stands in the amount's cell; declare it in the caption and leave the number alone") with
        { About = isDeclared ? null : About.Template });

    // Where the form prints no unit, whoever fills it in has to write one.
    private static bool DeclaresElsewhere(Form form)
    {
        var amounts = form.UnitsInAmounts.Select(unit => unit.Cell.ToString()).ToHashSet(StringComparer.Ordinal);
        return new[] { form.Budget, form.TermBudget }
            .Concat(form.Tasks.Select(task => task.Budget))
            .Any(money => money?.DeclaredUnit is { } declared && !amounts.Contains(declared.Cell.ToString()));
    }
}
