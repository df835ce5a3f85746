using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Indicators;

/// <summary>A plain count, an area or an amount of money stands under 质量指标. How often something bad happens is a matter of quality.</summary>
internal sealed class CountUnderQuality() : FormRule(new DiagnosticKind("PF402", "count-under-quality", Severity.Warning), ReviewCategory.WrongLevel2)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Levels | FormParts.Names | FormParts.Targets);

    public override Outcome Check(FormCase form)
    {
        var qualities = form.Numbers.Where(number => number.Indicator is { Level1.Name: Levels.Output, Level2.Name: Levels.Quality }).ToList();
        return Outcome.Where(qualities.Count > 0, () => qualities
            .Where(number => number.Target.Value > 0 && IsAmount(number.Target.Unit, form) && !IsOfGrades(number))
            .Where(number => !form.Words.IsRate(number.Name) && !IsOfFaults(NameText.KeyOf(number.Name), form))
            .Select(number => Found(form, number)));
    }

    private static Finding Found(FormCase form, NumberIndicator number) => Units.IsMoney(number.Target.Unit)
        ? form.At(
            number.Indicator,
            $"{FormCase.Called(number.Indicator)} {number.Target.Raw} 是金额，应放在数量指标或成本指标下",
            $"{FormCase.Called(number.Indicator)} {number.Target.Raw} is an amount of money; it belongs under 数量指标 or 成本指标")
        : form.At(
            number.Indicator,
            $"{FormCase.Called(number.Indicator)} {number.Target.Raw} 是数量，应放在数量指标下",
            $"{FormCase.Called(number.Indicator)} {number.Target.Raw} is a count; it belongs under 数量指标");

    private static bool IsAmount(string? unit, FormCase form) =>
        Units.IsCount(unit, form.Words) || Units.IsMoney(unit) || (unit is not null && form.Words["areaUnits"].Contains(unit, StringComparer.Ordinal));

    // 耕地质量等级提升 ≥0.5个等级: a half is no count of things.
    private static bool IsOfGrades(NumberIndicator number) =>
        number.Target.Raw.Contains("等级", StringComparison.Ordinal)
        || (!Units.IsMoney(number.Target.Unit) && number.Target.Value != decimal.Truncate(number.Target.Value) && number.Target.Value < 1);

    private static bool IsOfFaults(string key, FormCase form) => form.Words.Holds("badWords", key) || form.Words.Holds("mildlyBad", key);
}
