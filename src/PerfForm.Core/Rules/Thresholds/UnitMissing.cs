using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Thresholds;

/// <summary>A number has no unit in its value, a column of units, or the name's brackets.</summary>
internal sealed class UnitMissing() : FormRule(new DiagnosticKind("PF305", "unit-missing", Severity.Warning), ReviewCategory.NotQuantified)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Names | FormParts.Targets);

    public override Outcome Check(FormCase form)
    {
        if (form.HoldsScores)
        {
            return ScoresAsValues.CannotJudge;
        }

        var measured = form.Form.Indicators.Where(indicator => indicator.Target is NumberTarget or RangeTarget).ToList();
        return Outcome.Where(measured.Count > 0, () => measured
            .Where(indicator =>
                UnitOf(indicator.Target) is null
                    && !form.Words.Holds("unitless", NameText.KeyOf(indicator.Name?.Value ?? string.Empty))
                    && !indicator.Target.Raw.AsSpan().ContainsAny(':', '：'))
            .Select(indicator => form.At(
                indicator,
                $"{FormCase.Called(indicator)}的指标值“{indicator.Target.Raw}”没有计量单位",
                $"{FormCase.Called(indicator)}: '{indicator.Target.Raw}' has no unit").With(indicator.Target.Raw)));
    }

    private static string? UnitOf(Target target) => target switch
    {
        NumberTarget number => number.Unit,
        RangeTarget range => range.Unit,
        _ => null,
    };
}
