using System.Text.RegularExpressions;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Thresholds;

/// <summary>A number has no unit in its value, a column of units, or the name's brackets.</summary>
internal sealed partial class UnitMissing() : FormRule(new DiagnosticKind("PF305", "unit-missing", Severity.Warning), ReviewCategory.NotQuantified)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Names | FormParts.Targets);

    public override Outcome Check(FormCase form)
    {
        if (form.HoldsScores)
        {
            return ScoresAsValues.CannotJudge;
        }

        return Outcome.Where(form.Form.Indicators.Count > 0, () => form.Form.Indicators
            .Where(indicator => LacksYuan(indicator) || HasNoUnit(indicator, form))
            .Select(indicator => Found(form, indicator)));
    }

    private static bool HasNoUnit(Indicator indicator, FormCase form) =>
        indicator.Target is NumberTarget { Unit: null } or RangeTarget { Unit: null }
        && !(indicator.Target is NumberTarget { Value: 0 } && form.Words.IsRate(indicator.Name?.Value ?? string.Empty))
        && !form.Words.Holds("unitless", NameText.KeyOf(indicator.Name?.Value ?? string.Empty))
        && !indicator.Target.Raw.AsSpan().ContainsAny(':', '：');

    private static Finding Found(FormCase form, Indicator indicator) => LacksYuan(indicator)
        ? form.At(
            indicator,
            $"{FormCase.Called(indicator)}的指标值“{indicator.Target.Raw}”没有写“元”",
            $"{FormCase.Called(indicator)}: '{indicator.Target.Raw}' is money without 元").With(indicator.Target.Raw)
        : form.At(
            indicator,
            $"{FormCase.Called(indicator)}的指标值“{indicator.Target.Raw}”没有计量单位",
            $"{FormCase.Called(indicator)}: '{indicator.Target.Raw}' has no unit").With(indicator.Target.Raw);

    // ≤90万, and 总成本不超过2万 where costs stand.
    private static bool LacksYuan(Indicator indicator) =>
        indicator.Target is NumberTarget { IsUnitImplied: true }
        || (indicator is { Level2.Name: Levels.Cost or Levels.EconomicCost, Target: WordTarget { Kind: WordTargetKind.Text } text }
            && MoneyWithoutYuan().IsMatch(TextFolding.FoldWithoutSpace(text.Raw)));

    [GeneratedRegex("(?:成本|费用|经费|支出|造价|单价)[^0-9,。;]{0,6}[0-9]+(?:\\.[0-9]+)?[万亿](?:以内|以下|左右)?[。;]?$")]
    private static partial Regex MoneyWithoutYuan();
}
