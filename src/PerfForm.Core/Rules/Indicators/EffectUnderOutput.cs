using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Rules.Words;

namespace PerfForm.Core.Rules.Indicators;

/// <summary>An outcome stands under 产出指标, or an output under 效益指标.</summary>
internal sealed class EffectUnderOutput() : FormRule(Effect, ReviewCategory.WrongLevel2)
{
    private static readonly DiagnosticKind Effect = new("PF407", "effect-under-output", Severity.Warning);
    private static readonly DiagnosticKind Output = new("PF407", "output-under-effect", Severity.Warning);

    // 清理塌方土石方量
    private const string Amount = "量";

    public override IReadOnlyList<DiagnosticKind> Kinds { get; } = [Effect, Output];

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Levels | FormParts.Names);

    public override Outcome Check(FormCase form) => Outcome.Where(form.Form.Indicators.Count > 0, () => form.Form.Indicators
        .Where(indicator => indicator.Name is not null && !Usable.IsNotApplicable(indicator) && !LevelPlace.IsMisplaced(indicator, form)
            && !HasOwnLevel(indicator, form))
        .Select(indicator => FindingOf(form, indicator))
        .OfType<Finding>());

    private static Finding? FindingOf(FormCase form, Indicator indicator)
    {
        var name = NameParts.Of(indicator.Name!.Value, form.Words);
        return indicator.Level1?.Name switch
        {
            Levels.Output when IsOutcome(name, form.Words) && !IsComplaintOfQuality(indicator, name, form.Words) => form.At(
                indicator,
                $"{FormCase.Called(indicator)}说的是效果，应放在效益指标（或满意度指标）下",
                $"{FormCase.Called(indicator)} is an outcome; it belongs under 效益指标 (or 满意度指标)") with
            { Severity = IsHarmOfQuality(indicator, name, form.Words) ? Severity.Info : null },
            Levels.Effect or Levels.Satisfaction when IsOutput(Counted(name, indicator, form.Words), form.Words) && !IsOutcome(name, form.Words) => form.At(
                indicator,
                $"{FormCase.Called(indicator)}说的是做了多少、做得怎样，应放在产出指标下",
                $"{FormCase.Called(indicator)} is an output; it belongs under 产出指标") with
            { Kind = Output },
            _ => null,
        };
    }

    // 履职目标实现 on the form of a whole department: what stands under it, its own template says.
    private static bool HasOwnLevel(Indicator indicator, FormCase form) =>
        form.Form.Kind.IsOfDepartment && indicator.Level2 is { } level && form.Vocabulary.SecondLevel(level.Name) is null;

    // 编印政策手册 ≥3000册 counts, though no word of the name says so; so does 购置桌椅 5.
    private static NameParts Counted(NameParts name, Indicator indicator, RuleWords words) =>
        name.Head == Head.None
        && indicator.Target is NumberTarget { Per: null, Unit: var unit }
        && (unit is null
            ? words.Begins("buying", name.Key)
            : Units.IsCount(unit, words) && !words["peopleUnits"].Contains(Units.Simple(unit), StringComparer.Ordinal))
            ? name with { Head = Head.Count }
            : name;

    // How often a service is complained of is also how good it is.
    private static bool IsComplaintOfQuality(Indicator indicator, NameParts name, RuleWords words) =>
        indicator.Level2?.Name == Levels.Quality && words.Holds("complaints", name.Key);

    // 演出安全事故发生率 as 质量指标: how well it was done, many say.
    private static bool IsHarmOfQuality(Indicator indicator, NameParts name, RuleWords words) =>
        indicator.Level2?.Name == Levels.Quality && name.Head == Head.Share && words.EndingOf("badWords", name.Core) is not null;

    private static bool IsOutput(NameParts name, RuleWords words) =>
        words.EndingOf("outputEndings", name.Key) is not null
            || (IsWorkCounted(name, words)
                && words.EndingOf("peopleEndings", name.Key) is null
                && !words.Holds("outcomeMarks", name.Key));

    // 举办防治技术培训班期数, 巡河宣传活动举办场次: what is done stands at one end or the other.
    // 活动连续举办年数 is how long it lasts.
    private static bool IsWorkCounted(NameParts name, RuleWords words) =>
        (name.Head == Head.Count || (name.HeadWord == Amount && words.EndingOf("goodGains", name.Key) is null
            && words.EndingOf("badWords", name.Core) is null && !words.Holds("savings", name.Key)))
        && words.EndingOf("lastingEndings", name.Key) is null
        && (words.Begins("outputVerbs", name.Key) || words.EndingOf("workEndings", name.Core) is not null);

    private static bool IsOutcome(NameParts name, RuleWords words) =>
        words.EndingOf("outcomeEndings", name.Key) is not null
            || (words.Begins("outcomeBeginnings", name.Key) && words.EndingOf("countEndings", name.Key) is null && !name.Key.EndsWith('数'))
            || words.Holds("outcomeWords", name.Key)
            || IsGainHeightened(name, words);

    // 农户收入增加额.
    private static bool IsGainHeightened(NameParts name, RuleWords words) =>
        words.EndingOf("heightening", name.Core) is { } more && words.EndingOf("goodGains", name.Core[..^more.Length]) is not null;
}
