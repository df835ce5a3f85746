using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Consistency;

/// <summary>The overall form and a project give one number in different units.</summary>
internal sealed class OverallUnitDiffers() : DossierRule(new DiagnosticKind("PF503", "overall-unit-differs", Severity.Warning), ReviewCategory.ValueMismatch)
{
    // Small numbers are equal by chance.
    private const decimal SmallestTelling = 10;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Names | FormParts.Targets);

    public override Outcome Check(Dossier dossier)
    {
        var comparable = dossier.Indicators.All.Where(match => match.Same.Count + match.Near.Count > 0).ToList();
        return Outcome.Where(comparable.Count > 0, () => comparable
            .SelectMany(match =>
                match.Same
                    .Concat(match.Near.Where(IsTelling))
                    .Where(other => TargetComparison.DifferInUnitOnly(match.Overall.Indicator.Target, other.Indicator.Target))
                    .Take(1)
                .Select(other => Found(dossier, match.Overall.Indicator, other))));
    }

    private static bool IsTelling(PlacedIndicator other) => other.Indicator.Target is NumberTarget { Value: >= SmallestTelling };

    private static Finding Found(Dossier dossier, Indicator overall, PlacedIndicator other) => dossier.Overall.At(
        overall,
        $"{FormCase.Called(overall)}：整体表 {overall.Target.Raw}，“{other.Form.CalledForm}”的“{other.Name}” {other.Indicator.Target.Raw}，单位不同",
        $"{FormCase.Called(overall)}: {overall.Target.Raw} here, {other.Indicator.Target.Raw} for '{other.Name}' in {other.Form.CalledForm}; the units differ")
            .With(overall.Target.Raw, other.Indicator.Target.Raw) with
    {
        Related = [IndicatorMatch.RelatedOf(other)],
    };
}
