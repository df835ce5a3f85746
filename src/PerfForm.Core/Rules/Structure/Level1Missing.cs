using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Structure;

/// <summary>A level-1 class that the profile requires has no usable indicator.</summary>
internal sealed class Level1Missing() : FormRule(new DiagnosticKind("PF101", "level1-missing", Severity.Error), ReviewCategory.Incomplete)
{
    public override Outcome Check(FormCase form) => Outcome.Of(form.Profile.RequiredLevels1
        .Where(level1 => !form.Form.Indicators.Any(indicator => indicator.Level1?.Name == level1 && Usable.Is(indicator)))
        .Select(level1 => form.At(
            form.Form.Indicators.FirstOrDefault(indicator => indicator.Level1?.Name == level1)?.Level1!.Cell,
            $"缺少“{level1}”：没有一条可用的指标（按 {form.Profile.Name}）；请补充",
            $"no usable indicator under {level1} ({form.Profile.Name} requires one); add one") with
        { Category = CategoryOf(level1) }));

    private static int CategoryOf(string level1) => level1 switch
    {
        Levels.Effect => ReviewCategory.AddBenefit,
        Levels.Output => ReviewCategory.AddOutput,
        Levels.Satisfaction => ReviewCategory.AddSatisfaction,
        _ => ReviewCategory.Incomplete,
    };
}
