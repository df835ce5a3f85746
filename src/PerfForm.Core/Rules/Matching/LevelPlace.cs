using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Matching;

/// <summary>Whether a second level stands under the first level that has it.</summary>
internal static class LevelPlace
{
    /// <summary>Whether an indicator's second level stands under a known first level that does not have it.</summary>
    public static bool IsMisplaced(Indicator indicator, FormCase form) => ParentOf(indicator, form) is { } parent && parent != indicator.Level1!.Name;

    /// <summary>The first level that the indicator's second level belongs under; null where either is not known, or may stand elsewhere.</summary>
    // 成本指标 was a second level of 产出指标 before 2021, and is the class itself since. 服务对象满意度 stood under 效益指标 before 2015, where
    // 满意度指标 was no class.
    public static string? ParentOf(Indicator indicator, FormCase form) =>
        indicator is { Level1: { } level1, Level2: { } level2 }
            && level2.Name != Levels.Cost
            && !(level2.Name == Levels.SatisfactionOfServed && level1.Name == Levels.Effect && !form.HasSatisfaction)
            && form.Vocabulary.FirstLevels.Contains(level1.Name, StringComparer.Ordinal)
            ? form.Vocabulary.SecondLevels.FirstOrDefault(level => level.Name == level2.Name)?.Under
            : null;
}
