using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Weights;

/// <summary>An indicator that does not apply has a weight.</summary>
internal sealed class WeightOnNotApplicable() : FormRule(new DiagnosticKind("PF602", "weight-on-not-applicable", Severity.Error), ReviewCategory.Other)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Targets | FormParts.Weights);

    public override Outcome Check(FormCase form) => Outcome.Where(
        form.Form.Indicators.Any(indicator => indicator.Weight is not null),
        () => form.Form.Indicators
            .Where(indicator => indicator.Weight is { Value: > 0 } && Usable.IsNotApplicable(indicator))
            .Select(indicator => form.At(
                indicator.Weight!.Cell,
                $"“不适用”的指标还占 {indicator.Weight.Value} 分；请把分值分给其他指标",
                $"an indicator that does not apply has a weight of {indicator.Weight.Value}; give it to others").With(indicator.Weight.Value, 0)));
}
