using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Consistency;

/// <summary>The overall form does not have a project's indicator.</summary>
internal sealed class ProjectIndicatorNotInOverall() : DossierRule(
    new DiagnosticKind("PF505", "project-indicator-not-in-overall", Severity.Info),
    ReviewCategory.Incomplete)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Indicators | FormParts.Names);

    private const int NamesTold = 3;

    // No department's forms have so many; each is compared with each.
    private const int MostPairs = 100_000;

    public override Outcome Check(Dossier dossier) => Outcome.Of(dossier.Indicators.Unmatched
        .Where(placed => IsTooMany(dossier) || !dossier.Indicators.All.Any(match => Resemblance.MayBeSame(match.Overall, placed)))
        .GroupBy(placed => placed.Form)
        .Select(project => (project.Key, Missing: OfYear([.. project], project.Key)))
        .Where(project => project.Missing.Count > 0)
        .Select(project => Found(project.Key, project.Missing)));

    private static bool IsTooMany(Dossier dossier) => (long)dossier.Indicators.Unmatched.Count * dossier.Indicators.All.Count > MostPairs;

    // The overall form is the year's; what a project has for its whole period is not asked of it.
    private static List<PlacedIndicator> OfYear(List<PlacedIndicator> missing, FormCase project) =>
        project.Form.Indicators.Any(indicator => indicator.Horizon == Horizon.Annual)
            ? missing.FindAll(placed => placed.Indicator.Horizon == Horizon.Annual)
            : missing;

    // One finding a project: an overall form has its own choice of indicators.
    private static Finding Found(FormCase project, List<PlacedIndicator> missing)
    {
        var count = OfYear([.. IndicatorMatches.PlacedIn(project)], project).Count;
        var names = string.Join('、', missing.Take(NamesTold).Select(placed => $"“{placed.Name}”"));
        var isAll = missing.Count <= NamesTold;
        return project.At(
            missing[0].Indicator.Name!.Cell,
            $"{count} 条指标中有 {missing.Count} 条不在整体表：{names}{(isAll ? string.Empty : " 等")}",
            $"{missing.Count} of {count} indicators are not on the overall form: {names}{(isAll ? string.Empty : " and others")}");
    }
}
