using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Thresholds;

/// <summary>The unit does not fit the name: 次数 in 个, a 频率 in %, 面积（亩） in 平方米.</summary>
internal sealed class UnitAgainstName() : FormRule(new DiagnosticKind("PF306", "unit-against-name", Severity.Warning), ReviewCategory.ValueMismatch)
{
    private const string Money = "元";
    private const string Things = "个";
    private const string Metres = "米";

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Names | FormParts.Targets);

    public override Outcome Check(FormCase form)
    {
        var withUnit = form.Numbers.Where(number => number.Target.Unit is not null && number.Name.Length > 0).ToList();
        return Outcome.Where(withUnit.Count > 0, () => withUnit
            .Select(number => new { Number = number, Fitting = FittingOf(number, form) })
            .Where(found => found.Fitting is not null)
            .Select(found => form.At(
                found.Number.Indicator,
                $"{FormCase.Called(found.Number.Indicator)}的单位是“{found.Number.Target.Unit}”，名称要的是“{found.Fitting}”",
                $"{FormCase.Called(found.Number.Indicator)} is given in {found.Number.Target.Unit}, but its name asks for {found.Fitting}")
                    .With(found.Number.Target.Unit!, found.Fitting)));
    }

    // Null where the unit fits, or nothing says which would.
    private static string? FittingOf(NumberIndicator number, FormCase form)
    {
        var unit = number.Target.Unit!;
        if (NameText.RemarkOf(number.Name) is { } remark && form.Vocabulary.Targets.IsUnit(remark))
        {
            return form.Vocabulary.Targets.Scale(1, remark).Unit == unit || remark == unit ? null : remark;
        }

        var key = NameText.KeyOf(NameText.WithoutRemark(number.Name));
        return form.Words.UnitsOfEnding(key) is { } units && !Fits(unit, units) ? units[0]
            : form.Words.IsRate(number.Name) && !unit.Contains('/', StringComparison.Ordinal) && Units.IsCount(unit, form.Words) ? "%"
            : IsCostInCounts(key, unit, form) ? Money
            : IsCountInMoney(key, unit, form) ? Things
            : form.Words.UnitsOfEnding(key) is null ? OfOtherDimension(key, unit, form)
            : null;
    }

    // 单册采购成本 ≤38人
    private static bool IsCostInCounts(string key, string unit, FormCase form) =>
        form.Words.EndingOf("costWords", key) is not null && Units.IsCount(unit, form.Words) && !unit.Contains('/', StringComparison.Ordinal);

    // 更换洁具数量 ≥260万元
    private static bool IsCountInMoney(string key, string unit, FormCase form) =>
        Units.IsMoney(unit) && NameParts.OfKey(key, form.Words) is { Head: Head.Count, HeadWord: "数量" or "个数" or "人数" or "次数" or "人次" or "台数" or "套数" };

    // 长度 in 人, 站点个数 in 平方米, 条数 in 小时.
    private static string? OfOtherDimension(string key, string unit, FormCase form)
    {
        var head = NameParts.OfKey(key, form.Words).HeadWord;
        var simple = Units.Simple(unit).TrimStart('万', '千', '百');
        var isMeasure = form.Words["areaUnits"].Contains(simple, StringComparer.Ordinal) || form.Words["durations"].Contains(simple, StringComparer.Ordinal);
        return form.Words["thingHeads"].Contains(head, StringComparer.Ordinal) && isMeasure ? Things
            : form.Words["lengthHeads"].Contains(head, StringComparer.Ordinal) && form.Words["personUnits"].Contains(simple, StringComparer.Ordinal) ? Metres
            : null;
    }

    private static bool Fits(string unit, IReadOnlyList<string> units) =>
        units.Contains(unit, StringComparer.Ordinal)
            || units.Contains(Units.Simple(unit), StringComparer.Ordinal)
            || units.Contains(Units.Simple(unit).TrimStart('万', '千', '百'), StringComparer.Ordinal);
}
