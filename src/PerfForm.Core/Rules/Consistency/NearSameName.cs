using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Consistency;

/// <summary>Names of the overall form and a project differ by a character or a word; a warning where the targets differ too.</summary>
internal sealed class NearSameName() : DossierRule(new DiagnosticKind("PF504", "near-same-name", Severity.Info), ReviewCategory.ValueMismatch)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Names | FormParts.Targets);

    // The same number in another unit is PF503's.
    public override Outcome Check(Dossier dossier) => Outcome.Where(dossier.Indicators.All.Count > 0, () => dossier.Indicators.All
        .SelectMany(match => match.Near
            .Where(other => !TargetComparison.DifferInUnitOnly(match.Overall.Indicator.Target, other.Indicator.Target))
            .Where(other => NearName.AreAlmostSame(match.Overall, other) || TargetComparison.IsSame(match.Overall.Indicator.Target, other.Indicator.Target))
            .Select(other => Found(dossier, match.Overall.Indicator, other))));

    private static Finding Found(Dossier dossier, Indicator overall, PlacedIndicator other)
    {
        var isSame = TargetComparison.IsSame(overall.Target, other.Indicator.Target);
        var found = dossier.Overall.At(
            overall.Name!.Cell,
            $"“{overall.Name.Value}”与“{other.Form.CalledForm}”的“{other.Name}”几乎同名"
                + (isSame ? string.Empty : $"而指标值不同：{overall.Target.Raw} / {other.Indicator.Target.Raw}")
                + "；同一指标请用同一名称",
            $"'{overall.Name.Value}' and '{other.Name}' in {other.Form.CalledForm} are nearly the same name"
                + (isSame ? string.Empty : $" with different targets, {overall.Target.Raw} / {other.Indicator.Target.Raw}")
                + "; use one name for one indicator")
                .With(overall.Name.Value, other.Name);
        return found with { Severity = isSame ? null : Severity.Warning, Related = [IndicatorMatch.RelatedOf(other)] };
    }
}
