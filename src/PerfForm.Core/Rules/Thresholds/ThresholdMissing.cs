using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Structure;

namespace PerfForm.Core.Rules.Thresholds;

/// <summary>The value is empty, or a template left unfilled.</summary>
internal sealed class ThresholdMissing() : FormRule(new DiagnosticKind("PF301", "threshold-missing", Severity.Error), ReviewCategory.Incomplete)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Targets);

    public override Outcome Check(FormCase form) => Outcome.Where(form.Form.Indicators.Count > 0, () => form.Form.Indicators
        .Where(indicator => indicator.Target is WordTarget { Kind: WordTargetKind.Blank or WordTargetKind.Placeholder }
            && !IndicatorUnnamed.IsSentenceForName(indicator) && !ThresholdMalformed.IsSignAlone(indicator))
        .Select(indicator => indicator.Target.Raw.Length == 0
            ? form.At(indicator, $"{FormCase.Called(indicator)}没有指标值", $"{FormCase.Called(indicator)} has no value")
            : form
                .At(
                    indicator,
                    $"{FormCase.Called(indicator)}的指标值还是模板“{indicator.Target.Raw}”，没有填写",
                    $"{FormCase.Called(indicator)} is left as the template's '{indicator.Target.Raw}'")
                .With(indicator.Target.Raw)));
}
