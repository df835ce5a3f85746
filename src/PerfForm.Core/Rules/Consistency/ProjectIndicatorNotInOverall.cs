using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Consistency;

/// <summary>The overall form does not have a project's indicator.</summary>
internal sealed class ProjectIndicatorNotInOverall() : DossierRule(
    new DiagnosticKind("PF505", "project-indicator-not-in-overall", Severity.Info),
    ReviewCategory.Incomplete)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Indicators | FormParts.Names);

    public override Outcome Check(Dossier dossier) => Outcome.Of(dossier.Indicators.Unmatched.Select(placed => placed.Form.At(
        placed.Indicator.Name!.Cell,
        $"整体表中没有“{placed.Name}”",
        $"the overall form has no '{placed.Name}'")));
}
