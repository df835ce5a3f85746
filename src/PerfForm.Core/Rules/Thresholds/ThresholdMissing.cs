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
        .Select(indicator => Found(form, indicator)));

    private static Finding Found(FormCase form, Indicator indicator)
    {
        var (called, raw) = (FormCase.Called(indicator), indicator.Target.Raw);
        return raw.Length == 0 ? form.At(indicator, $"{called}没有指标值", $"{called} has no value")
            : indicator.SignCell is null ? form.At(indicator, $"{called}的指标值还是模板“{raw}”，没有填写", $"{called} is left as the template's '{raw}'").With(raw)
            : form.At(indicator, $"{called}没有指标值，只有符号或单位“{raw}”", $"{called} has no value, only the sign or unit '{raw}'").With(raw);
    }
}
