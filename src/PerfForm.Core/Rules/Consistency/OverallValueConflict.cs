using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Consistency;

/// <summary>The overall form and a project give one indicator different targets.</summary>
internal sealed class OverallValueConflict() : DossierRule(new DiagnosticKind("PF501", "overall-value-conflict", Severity.Error), ReviewCategory.ValueMismatch)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Names | FormParts.Targets);

    // Counts of several projects add up: PF502. The same number in another unit: PF503.
    public override Outcome Check(Dossier dossier)
    {
        var shared = dossier.Indicators.All.Where(match => match.Same.Count > 0).ToList();
        return Outcome.Where(shared.Count > 0, () => shared
            .Where(match => match.Parts.Count == 0
                && !match.Same.All(other => IsWordForNumber(match.Overall.Indicator.Target, other.Indicator.Target))
                && !match.Same.Any(other => TargetComparison.IsSame(match.Overall.Indicator.Target, other.Indicator.Target))
                && !match.Same.Any(other => TargetComparison.DifferInUnitOnly(match.Overall.Indicator.Target, other.Indicator.Target))
                && !match.Same.Any(other => TargetComparison.LacksUnit(match.Overall.Indicator.Target, other.Indicator.Target))
                && !match.Same.All(other => IsOtherSign(other.Indicator.Target, match.Overall.Indicator.Target)))
            .Select(match => Found(dossier, match)));
    }

    // 合格 in the project and =100% in the whole: a value that is none is what is wrong (PF403), not that they differ.
    private static bool IsWordForNumber(Target overall, Target project) => overall is NumberTarget && project is WordTarget;

    // A project that asks for more than the whole department (≥92% of ≥90%) does not contradict it.
    private static bool IsStricter(Target project, Target overall) =>
        project is NumberTarget own && overall is NumberTarget whole && own.Unit == whole.Unit && own.Operator == whole.Operator
        && ((own.Operator is Comparison.AtLeast or Comparison.Above && own.Value > whole.Value)
            || (own.Operator is Comparison.AtMost or Comparison.Below && own.Value < whole.Value));

    // ≥22个 here, =22个 there: what is exactly so is at least so.
    private static bool IsOtherSign(Target project, Target overall) =>
        project is NumberTarget own && overall is NumberTarget whole && own.Unit == whole.Unit && own.Value == whole.Value
        && (own.Operator, whole.Operator) is (Comparison.Exactly, Comparison.AtLeast) or (Comparison.AtLeast, Comparison.Exactly);

    // 改造和除治用工人数 beside 改造用工人数: both say what they cover, and it is not the same.
    private static bool SaysOwnScope(Indicator overall, IReadOnlyList<PlacedIndicator> projects) =>
        ScopeOf(overall) is { } scope && projects.All(project => ScopeOf(project.Indicator) is { } own && own != scope);

    private static string? ScopeOf(Indicator indicator) => indicator.Explanation?.Value ?? indicator.Note?.Value;

    private static Finding Found(Dossier dossier, IndicatorMatch match)
    {
        var (overall, first) = (match.Overall.Indicator, match.Same[0]);
        return dossier.Overall.At(
            overall,
            $"{FormCase.Called(overall)}：整体表 {overall.Target.Raw}，“{first.Form.CalledForm}”{first.Indicator.Target.Raw}；两表应取同一数值，口径不同的在备注中说明",
            $"{FormCase.Called(overall)}: {overall.Target.Raw} in the overall form, "
                + $"{first.Indicator.Target.Raw} in {first.Form.CalledForm}; make them agree, or explain in a note what each covers")
                .With(overall.Target.Raw, first.Indicator.Target.Raw) with
        {
            // Those whom the department serves and those of one project need not be equally satisfied.
            Severity = SaysOwnScope(overall, match.Same)
                || dossier.Overall.Words.IsSatisfaction(match.Overall.Name)
                || match.Same.All(other => IsStricter(other.Indicator.Target, overall.Target))
                ? Severity.Warning
                : null,
            Related = [.. match.Same.Select(IndicatorMatch.RelatedOf)],
        };
    }
}
