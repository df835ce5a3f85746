using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Structure;

/// <summary>A level-1 class that the profile does not have.</summary>
internal sealed class Level1Unknown() : FormRule(
    new DiagnosticKind("PF103", "level1-unknown", Severity.Warning) { About = About.Template }, ReviewCategory.WrongLevel1)
{
    internal override DiagnosticKind SaysMoreThan => Reading.UnknownLevelLabel;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Levels);

    public override Outcome Check(FormCase form) => Outcome.Where(form.Profile.Levels1.Count > 0, () => form.Form.Indicators
        .Where(indicator => indicator.Level1 is { } level1 && !form.Profile.Levels1.Contains(level1.Name, StringComparer.Ordinal))
        .DistinctBy(indicator => indicator.Level1!.Name)
        .Select(indicator => Found(form, indicator.Level1!, indicator.Cell)));

    private static Finding Found(FormCase form, Level level1, CellAddress cell)
    {
        var written = level1.Label ?? level1.Name;
        var meant = NearestName.Find(written, form.Profile.Levels1);
        return form.At(
            level1.Cell ?? cell,
            $"没有“{written}”这个一级指标（{form.Profile.Says.Chinese}：{string.Join('、', form.Profile.Levels1)}）{(meant is null ? string.Empty : $"；疑为“{meant}”")}",
            $"'{written}' is no level-1 class of {form.Profile.Says.English} (it has "
                + $"{string.Join(", ", form.Profile.Levels1)}){(meant is null ? string.Empty : $"; {meant} is probably meant")}") with
        { Suggestion = meant };
    }
}
