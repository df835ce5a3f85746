using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Structure;

/// <summary>A second level that the form prints or its profile requires has no usable indicator. 不适用 counts as answered, and is only told.</summary>
internal sealed class Level2Missing() : FormRule(new DiagnosticKind("PF102", "level2-missing", Severity.Warning), ReviewCategory.Incomplete)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Indicators | FormParts.Levels);

    public override Outcome Check(FormCase form)
    {
        var answered = form.Form.Indicators
            .Where(indicator => indicator.Level2 is not null)
            .ToLookup(indicator => indicator.Level2!.Name, StringComparer.Ordinal);
        var printed = form.Form.BareLabels
            .Where(label => !answered[label.Level2.Name].Any() && !IsAnsweredByParts(label.Level2.Name, answered))
            .DistinctBy(label => label.Level2.Name)
            .ToList();
        return Outcome.Of([
            .. printed.Select(label => Missing(form, label.Level2) with { Severity = IsOptional(form, label.Level2.Name) ? Severity.Info : null }),
            .. form.Profile.RequiredLevels2
                .Where(level2 => !answered[level2].Any() && HasClassOf(form, level2) && !printed.Exists(label => label.Level2.Name == level2))
                .Where(level2 => !form.Document.Forms.Any(other => other != form.Form && other.Kind == form.Form.Kind && Prints(other, level2)))
                .Select(level2 => NotPrinted(form, level2)),
        ]);
    }

    // 成本指标 over 经济成本指标 only holds them together.
    private static bool IsAnsweredByParts(string level2, ILookup<string, Indicator> answered) =>
        level2 == Levels.Cost && (answered[Levels.EconomicCost].Any() || answered[Levels.SocialCost].Any() || answered[Levels.EnvironmentalCost].Any());

    // What another form of the file prints, the template has.
    private static bool Prints(Form form, string level2) =>
        form.BareLabels.Any(label => label.Level2.Name == level2) || form.Indicators.Any(indicator => indicator.Level2?.Name == level2);

    // Where the whole class is missing, PF101 says so; where none of its second levels is known, the form has others.
    private static bool HasClassOf(FormCase form, string level2) =>
        form.Vocabulary.SecondLevels.First(level => level.Name == level2).Under is var level1
        && form.Form.Indicators.Any(indicator =>
            indicator.Level1?.Name == level1 && form.Vocabulary.SecondLevels.Any(known => known.Name == indicator.Level2?.Name && known.Under == level1));

    // Of effects and costs a project has those that it has: where the class has an indicator, an empty row asks for no other.
    private static bool IsOptional(FormCase form, string level2)
    {
        var level1 = form.Vocabulary.SecondLevels.FirstOrDefault(level => level.Name == level2)?.Under;
        return level1 is null or Levels.Effect or Levels.Cost
            && form.Form.Indicators.Any(indicator => (level1 is null || indicator.Level1?.Name == level1) && Usable.Is(indicator));
    }

    private static Finding Missing(FormCase form, Level level2) => form.At(
        level2.Cell,
        $"“{level2.Name}”没有指标；请补充，确不适用的写“不适用”",
        $"no indicator under {level2.Name}; add one, or write 不适用 where it does not apply");

    // A form without this label asks for no such indicator: the norm does.
    private static Finding NotPrinted(FormCase form, string level2) => form.Whole(
        $"表上没有印“{level2}”，规范要求这一项；请在模板中补上",
        $"the form does not print {level2}, which the norm asks for; add it to the template") with
    { About = About.Template };
}
