using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Indicators;

/// <summary>A rate stands under 数量指标.</summary>
internal sealed class RateUnderQuantity() : FormRule(new DiagnosticKind("PF401", "rate-under-quantity", Severity.Warning), ReviewCategory.WrongLevel2)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Levels | FormParts.Names | FormParts.Targets);

    public override Outcome Check(FormCase form)
    {
        var quantities = form.Form.Indicators.Where(indicator => indicator.Level2?.Name == Levels.Quantity && !Usable.IsNotApplicable(indicator)).ToList();
        return Outcome.Where(quantities.Count > 0, () => quantities
            .Where(indicator =>
                (form.Words.IsRate(indicator.Name?.Value ?? string.Empty) && !IsCounted(indicator, form))
                || indicator.Target is Model.NumberTarget { Unit: NumberIndicator.Percent })
            .Select(indicator => form.At(
                indicator,
                $"{FormCase.Called(indicator)} {indicator.Target.Raw} 是比率，应放在质量指标（或时效指标）下",
                $"{FormCase.Called(indicator)} {indicator.Target.Raw} is a rate; it belongs under 质量指标 (or 时效指标)") with
            { Severity = IsCoverage(indicator, form) ? Severity.Info : null }));
    }

    // 参保率 ≥85家 has the wrong unit or the wrong name (PF306), and who knows which.
    private static bool IsCounted(Indicator indicator, FormCase form) =>
        indicator.Target is Model.NumberTarget { Unit: { } unit } && Units.IsCount(unit, form.Words);

    // 检查覆盖率 says how much was done, too: many let it stand.
    private static bool IsCoverage(Indicator indicator, FormCase form) =>
        form.Words.EndingOf("coverage", NameText.KeyOf(indicator.Name?.Value ?? string.Empty)) is not null;
}
