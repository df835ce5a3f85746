using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Rules.Structure;

/// <summary>A level-1 class that the profile does not have.</summary>
internal sealed class Level1Unknown() : FormRule(new DiagnosticKind("PF103", "level1-unknown", Severity.Warning), ReviewCategory.WrongLevel1)
{
    internal override DiagnosticKind SaysMoreThan => Reading.UnknownLevelLabel;

    public override Outcome Check(FormCase form) => Outcome.Where(form.Profile.Levels1.Count > 0, () => form.Form.Indicators
        .Where(indicator => indicator.Level1 is { } level1 && !form.Profile.Levels1.Contains(level1.Name, StringComparer.Ordinal))
        .DistinctBy(indicator => indicator.Level1!.Name)
        .Select(indicator => form.At(
            indicator.Level1!.Cell ?? indicator.Cell,
            $"没有“{indicator.Level1.Label ?? indicator.Level1.Name}”这个一级指标（{form.Profile.Name}：{string.Join('、', form.Profile.Levels1)}）",
            $"{form.Profile.Name} has no level-1 class '{indicator.Level1.Label ?? indicator.Level1.Name}' (it has {string.Join(", ", form.Profile.Levels1)})")));
}
