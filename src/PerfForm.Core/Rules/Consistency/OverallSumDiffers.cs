using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Consistency;

/// <summary>Several projects count the same thing, and the overall number is neither their sum nor any of them.</summary>
internal sealed class OverallSumDiffers() : DossierRule(new DiagnosticKind("PF502", "overall-sum-differs", Severity.Warning), ReviewCategory.ValueMismatch)
{
    public override Outcome Check(Dossier dossier)
    {
        var sums = dossier.Indicators.All.Where(match => match.Parts.Count > 0).ToList();
        return Outcome.Where(sums.Count > 0, () => sums.Where(match => !match.IsSumOrPart()).Select(match => Found(dossier, match)));
    }

    private static Finding Found(Dossier dossier, IndicatorMatch match)
    {
        var target = (NumberTarget)match.Overall.Indicator.Target;
        var parts = match.Parts.Select(part => ((NumberTarget)part.Indicator.Target).Value).ToList();
        return dossier.Overall.At(
            match.Overall.Indicator,
            $"{FormCase.Called(match.Overall.Indicator)}：整体表 {target.Value}{target.Unit}，各项目 {string.Join(" + ", parts)} = {parts.Sum()}{target.Unit}",
            $"{FormCase.Called(match.Overall.Indicator)}: {target.Value}{target.Unit} in the overall form, {string.Join(" + ", parts)} = {parts.Sum()}{target.Unit} in the projects").With(target.Value, parts.Sum()) with
        {
            Related = [.. match.Parts.Select(IndicatorMatch.RelatedOf)],
        };
    }
}
