using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Indicators;

/// <summary>The form promises that everyone will be satisfied.</summary>
internal sealed class SatisfactionOf100() : FormRule(new DiagnosticKind("PF406", "satisfaction-of-100", Severity.Info), ReviewCategory.NotQuantified)
{
    private const string Points = "分";

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Names | FormParts.Targets);

    public override Outcome Check(FormCase form)
    {
        var satisfactions = form.Numbers.Where(number => form.Words.IsSatisfaction(number.Name)).ToList();
        return Outcome.Where(satisfactions.Count > 0, () => satisfactions
            .Where(number => number is { IsCeiling: false, Target: { Value: NumberIndicator.Whole, Unit: NumberIndicator.Percent or Points } })
            .Select(number => form.At(
                number.Indicator,
                $"{FormCase.Called(number.Indicator)}定为 {number.Target.Raw}，难以做到，也难以核实",
                $"{FormCase.Called(number.Indicator)} is set to {number.Target.Raw}, which can hardly be reached or shown")));
    }
}
