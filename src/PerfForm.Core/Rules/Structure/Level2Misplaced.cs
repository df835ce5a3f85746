using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Structure;

/// <summary>A second level stands under a level-1 class that does not have it.</summary>
internal sealed class Level2Misplaced() : FormRule(new DiagnosticKind("PF104", "level2-misplaced", Severity.Error), ReviewCategory.WrongLevel2)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Levels);

    public override Outcome Check(FormCase form) => Outcome.Of(form.Form.Indicators
        .Where(indicator => LevelPlace.IsMisplaced(indicator, form))
        .DistinctBy(indicator => $"{indicator.Level1!.Name} {indicator.Level2!.Name}", StringComparer.Ordinal)
        .Select(indicator => form.At(
            indicator.Level2!.Cell ?? indicator.Cell,
            $"“{indicator.Level2.Name}”放在了“{indicator.Level1!.Name}”之下；应在“{LevelPlace.ParentOf(indicator, form)}”之下",
            $"{indicator.Level2.Name} stands under {indicator.Level1.Name}; it belongs under {LevelPlace.ParentOf(indicator, form)}")));
}
