using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Structure;

/// <summary>A second level stands under a level-1 class that does not have it.</summary>
internal sealed class Level2Misplaced() : FormRule(new DiagnosticKind("PF104", "level2-misplaced", Severity.Error), ReviewCategory.WrongLevel2)
{
    // A second level of 产出指标 before 2021, and the class itself since. 服务对象满意度 stood under 效益指标 before 2015.
    private const string Cost = Matching.Levels.Cost;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Levels);

    public override Outcome Check(FormCase form) => Outcome.Of(form.Form.Indicators
        .Where(indicator => ParentOf(indicator, form) is { } parent && parent != indicator.Level1!.Name)
        .DistinctBy(indicator => $"{indicator.Level1!.Name} {indicator.Level2!.Name}", StringComparer.Ordinal)
        .Select(indicator => form.At(
            indicator.Level2!.Cell ?? indicator.Cell,
            $"“{indicator.Level2.Name}”放在了“{indicator.Level1!.Name}”之下；应在“{ParentOf(indicator, form)}”之下",
            $"{indicator.Level2.Name} stands under {indicator.Level1.Name}; it belongs under {ParentOf(indicator, form)}")));

    private static string? ParentOf(Indicator indicator, FormCase form) =>
        indicator is { Level1: { } level1, Level2: { } level2 }
            && level2.Name != Cost
            && !(level2.Name == Matching.Levels.SatisfactionOfServed && level1.Name == Matching.Levels.Effect)
            && form.Vocabulary.FirstLevels.Contains(level1.Name, StringComparer.Ordinal)
            ? form.Vocabulary.SecondLevels.FirstOrDefault(level => level.Name == level2.Name)?.Under
            : null;
}
