using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Consistency;

/// <summary>Several projects count the same thing. The overall number is not their sum, and not one of them either.</summary>
internal sealed class OverallSumDiffers() : DossierRule(new DiagnosticKind("PF502", "overall-sum-differs", Severity.Warning), ReviewCategory.ValueMismatch)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Indicators | FormParts.Names | FormParts.Targets);

    public override Outcome Check(Dossier dossier)
    {
        var sums = dossier.Indicators.All.Where(match => match.Parts.Count > 0).ToList();
        return Outcome.Where(sums.Count > 0, () => sums.Where(match => !match.IsSumOrPart()).Select(match => Found(dossier, match)));
    }

    private static Finding Found(Dossier dossier, IndicatorMatch match)
    {
        var target = (NumberTarget)match.Overall.Indicator.Target;
        var parts = string.Join(" + ", match.Parts.Select(part => DiagnosticValue.Of(IndicatorMatch.ValueOf(part)).Text));
        var sum = match.Parts.AddUp(IndicatorMatch.ValueOf);
        return dossier.Overall.At(
            match.Overall.Indicator,
            $"{FormCase.Called(match.Overall.Indicator)}：整体表 {target.Value}{target.Unit}，各项目 {parts} = {sum}{target.Unit}",
            $"{FormCase.Called(match.Overall.Indicator)}: {target.Value}{target.Unit} in the overall form, {parts} = {sum}{target.Unit} in the projects")
                .With(target.Value, sum) with
        {
            Related = [.. match.Parts.Select(IndicatorMatch.RelatedOf)],
        };
    }
}
