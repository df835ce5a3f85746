using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Structure;

/// <summary>One name stands twice under one second level, or with the same value under two.</summary>
internal sealed class IndicatorDuplicated() : FormRule(new DiagnosticKind("PF107", "indicator-duplicated", Severity.Warning), ReviewCategory.Split)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Levels | FormParts.Names);

    public override Outcome Check(FormCase form)
    {
        var keys = form.Form.Indicators
            .Where(indicator => indicator.Name is not null)
            .ToDictionary<Indicator, Indicator, string>(indicator => indicator, indicator => KeyOf(indicator, form), ReferenceEqualityComparer.Instance);
        var numbers = form.Numbers.Where(number => number.Name.Length > 0).ToList();
        return Outcome.Of(InOnePlace(form, keys).Concat(InAnotherOrder(form, numbers, keys)).Concat(UnderAnotherLevel(form, numbers, keys)));
    }

    private static IEnumerable<Finding> InOnePlace(FormCase form, Dictionary<Indicator, string> keys) => form.Form.Indicators
        .Where(indicator => indicator.Name is not null && !Usable.IsNotApplicable(indicator))
        .GroupBy(indicator => $"{PlaceOf(indicator)} {keys[indicator]}", StringComparer.Ordinal)
        .Where(same => same.Count() > 1)
        .SelectMany(same => same.Skip(1).Select(indicator => Found(form, indicator, same.First())));

    // 乳腺癌筛查人数 and 筛查乳腺癌人数, one under the other with the same number.
    private static IEnumerable<Finding> InAnotherOrder(FormCase form, List<NumberIndicator> numbers, Dictionary<Indicator, string> keys) => numbers
        .GroupBy(number => $"{PlaceOf(number.Indicator)} {ValueOf(number)} {string.Concat(keys[number.Indicator].Order())}", StringComparer.Ordinal)
        .Where(same => same.Count() > 1)
        .SelectMany(same => same.DistinctBy(number => keys[number.Indicator], StringComparer.Ordinal).Skip(1)
            .Where(number => NearName.AreOfSameCharacters(keys[number.Indicator], keys[same.First().Indicator], form.Words.Distinguishing))
            .Select(number => Found(form, number.Indicator, same.First().Indicator)));

    // 系统可用率 ≥99% under 质量指标, and again under 时效指标.
    private static IEnumerable<Finding> UnderAnotherLevel(FormCase form, List<NumberIndicator> numbers, Dictionary<Indicator, string> keys) => numbers
        .Where(number => !form.Words.IsSatisfaction(number.Name))
        .GroupBy(
            number => $"{number.Indicator.Horizon.Name()} {number.Indicator.Note?.Value} {ValueOf(number)} {keys[number.Indicator]}",
            StringComparer.Ordinal)
        .Where(same => same.Count() > 1)
        .SelectMany(same => same.DistinctBy(number => PlaceOf(number.Indicator), StringComparer.Ordinal).Skip(1)
            .Select(number => Found(form, number.Indicator, same.First().Indicator)));

    private static string ValueOf(NumberIndicator number) => $"{number.Target.Operator} {number.Target.Value} {number.Target.Unit}";

    // Under which levels, for which period and recipient.
    private static string PlaceOf(Indicator indicator) =>
        $"{indicator.Horizon.Name()} {indicator.Level1?.Name} {indicator.Level2?.Name} {indicator.Note?.Value}";

    private static string KeyOf(Indicator indicator, FormCase form)
    {
        // 采样份数（份） is 采样份数; other remarks tell indicators apart.
        var name = indicator.Name!.Value;
        var own = NameText.RemarkOf(name) is { } remark && form.Vocabulary.Targets.IsUnit(remark) ? NameText.WithoutRemark(name) : name;
        return form.Words.Without("nameFillers", NameText.KeyOf(own)) is { Length: > 1 } key ? key : NameText.KeyOf(own);
    }

    private static Finding Found(FormCase form, Indicator indicator, Indicator first) => form.At(
        indicator.Name!.Cell,
        $"{FormCase.Called(indicator)}与 {first.Name!.Cell} 的“{first.Name.Value}”重复；请合并或区分",
        $"{FormCase.Called(indicator)} is '{first.Name.Value}' at {first.Name.Cell} again; merge them or tell them apart") with
    {
        Related = [form.Related(first.Name.Cell, $"{first.Name.Value} {first.Target.Raw}", $"{first.Name.Value} {first.Target.Raw}")],
    };
}
