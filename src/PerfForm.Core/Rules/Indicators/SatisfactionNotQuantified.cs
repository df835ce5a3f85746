using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Indicators;

/// <summary>Satisfaction without a number.</summary>
internal sealed class SatisfactionNotQuantified() : FormRule(
    new DiagnosticKind("PF405", "satisfaction-not-quantified", Severity.Warning),
    ReviewCategory.ValueMismatch)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Levels | FormParts.Names | FormParts.Targets);

    public override Outcome Check(FormCase form)
    {
        var satisfactions = form.Form.Indicators.Where(indicator => IsSatisfaction(indicator, form)).ToList();
        return Outcome.Where(satisfactions.Count > 0, () => satisfactions
            .Where(indicator =>
                indicator.Target is WordTarget { Kind: WordTargetKind.Qualitative or WordTargetKind.Text } && !indicator.Target.Raw.Any(char.IsDigit))
            .Select(indicator => form.At(
                indicator,
                $"{FormCase.Called(indicator)} {indicator.Target.Raw}：满意度要写百分比，如 ≥90%",
                $"{FormCase.Called(indicator)} {indicator.Target.Raw}: give satisfaction as a percentage, such as ≥90%").With(indicator.Target.Raw)));
    }

    private static bool IsSatisfaction(Indicator indicator, FormCase form) =>
        form.Words.IsSatisfaction(indicator.Name?.Value ?? string.Empty) || indicator.Level1?.Name == Matching.Levels.Satisfaction;
}
