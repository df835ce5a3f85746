using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Structure;

/// <summary>A level-1 class that the profile requires has no usable indicator.</summary>
internal sealed class Level1Missing() : FormRule(new DiagnosticKind("PF101", "level1-missing", Severity.Error), ReviewCategory.Incomplete)
{
    // Templates of other schemes (决策, 过程, 履职) name their classes otherwise.
    private const int FewestOfAnotherScheme = 2;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Indicators | FormParts.Levels);

    public override Outcome Check(FormCase form)
    {
        var classes = form.Form.Indicators.Select(indicator => indicator.Level1?.Name).Distinct(StringComparer.Ordinal).ToList();
        return classes.Count(name => name is not null && !form.Vocabulary.FirstLevels.Contains(name, StringComparer.Ordinal)) >= FewestOfAnotherScheme
            || classes is [null]
            ? Outcome.CannotJudge("一级指标是另一套（见 PF103）", "the level-1 classes are of another scheme (see PF103)")
            : Outcome.Of(
                form.Profile.RequiredLevels1
                    .Where(level1 => !form.Form.Indicators.Any(indicator => IsOf(indicator, level1) && Usable.Is(indicator)))
                    .Select(level1 => Missing(form, level1)));
    }

    private static Finding Missing(FormCase form, string level1) =>
        form.Form.Indicators.Where(indicator => IsOf(indicator, level1)).ToList() is [var first, ..] rows && rows.TrueForAll(Usable.IsNotApplicable)
            ? AllNotApplicable(form, level1, first)
            : NoneAt(form, level1);

    // A reviewer asks where a project has no output at all; of the others the department may be right.
    private static Finding AllNotApplicable(FormCase form, string level1, Indicator first) => form.At(
        first,
        $"“{level1}”各条都填了“不适用”；请确认是否确实没有",
        $"all rows of {level1} are answered by 不适用; make sure that there is none") with
    {
        Category = CategoryOf(level1),
        Severity = level1 == Levels.Output ? Severity.Warning : Severity.Info,
    };

    // Not every project is one of those that the norm asks costs of: where the form prints no place for them, a reviewer only asks.
    private static Finding NoneAt(FormCase form, string level1) => form.At(
        form.Form.Indicators.FirstOrDefault(indicator => indicator.Level1?.Name == level1)?.Level1!.Cell ?? NameInList(form),
        $"缺少“{level1}”：没有一条可用的指标（按{form.Profile.Says.Chinese}）；请补充",
        $"no usable indicator under {level1} (asked for by {form.Profile.Says.English}); add one") with
    {
        Category = CategoryOf(level1),
        Severity = level1 == Levels.Cost
            && !form.Form.Layout.Labels.Any(label => form.Vocabulary.FirstLevel(label.Text) == Levels.Cost) ? Severity.Warning : null,
    };

    // In a list the title is every project's.
    private static CellAddress? NameInList(FormCase form) =>
        form.Document.Forms.Where(other => other.Sheet == form.Form.Sheet && other.Title?.Cell == form.Form.Title?.Cell).Skip(1).Any()
            ? form.Form.Project?.Name?.Cell
            : null;

    // Before 2015 服务对象满意度 stood under 效益指标, and until 2021 costs under 产出指标: on such a form they are there.
    private static bool IsOf(Indicator indicator, string level1) =>
        indicator.Level1?.Name == level1
        || (level1 == Levels.Satisfaction && indicator.Level2?.Name == Levels.SatisfactionOfServed)
        || (level1 == Levels.Cost && Levels.IsCost(indicator));

    private static int CategoryOf(string level1) => level1 switch
    {
        Levels.Effect => ReviewCategory.AddBenefit,
        Levels.Output => ReviewCategory.AddOutput,
        Levels.Satisfaction => ReviewCategory.AddSatisfaction,
        _ => ReviewCategory.Incomplete,
    };
}
