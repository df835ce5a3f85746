using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Rules.Words;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Thresholds;

/// <summary>The unit does not fit the name: 次数 in 个, a 频率 in %, 面积（亩） in 平方米.</summary>
internal sealed class UnitAgainstName() : FormRule(new DiagnosticKind("PF306", "unit-against-name", Severity.Warning), ReviewCategory.ValueMismatch)
{
    private const string Money = "元";
    private const string Things = "个";
    private const string Number = "数量";
    private const string Person = "人";
    private const string Staff = "人员";

    // 完成时间 100% may be how much of it was in time.
    private const string Moment = "时间";

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

        var words = form.Words;
        var key = NameText.KeyOf(NameText.WithoutRemark(number.Name));
        var units = words.UnitsOfEnding(key);
        if (units is not null && !Fits(unit, units))
        {
            return units[0];
        }

        if (!unit.Contains('/', StringComparison.Ordinal) && Units.IsCount(unit, words) && FittingInsteadOfCount(number.Name, key, words) is { } fitting)
        {
            return fitting;
        }

        var parts = NameParts.OfKey(key, words);
        return Units.IsMoney(unit) && IsPlainCount(parts, words) ? Things
            : units is null && !unit.Contains('/', StringComparison.Ordinal) ? OfOtherKind(number.Name, key, unit, words)
            : null;
    }

    // 频率 in 次; 单册采购成本 ≤38人. 万车死亡率 is counted in 人.
    private static string? FittingInsteadOfCount(string name, string key, RuleWords words) =>
        words.IsRate(name) && !words.Holds("manyOfShare", key) ? "%" : words.EndingOf("costWords", key) is not null ? Money : null;

    // 更换洁具数量 ≥260万元
    private static bool IsPlainCount(NameParts parts, RuleWords words) =>
        parts.Head == Head.Count && words["plainCountHeads"].Contains(parts.HeadWord, StringComparer.Ordinal);

    // 长度 in 公斤 or 人, 站点个数 in 平方米, 时限 in %, 完好率 in 千克.
    private static string? OfOtherKind(string name, string key, string unit, RuleWords words)
    {
        var kinds = words.MeasureKinds;
        var ofUnit = kinds.FirstOrDefault(kind => Fits(unit, kind.Units));
        if (words.IsRate(name) || words.EndingOf("shareHeads", key) is not null)
        {
            return ofUnit is not null && ofUnit != kinds[^1] ? NumberIndicator.Percent : null;
        }

        if (words.Holds("lessening", key) || words.Holds("savings", key))
        {
            return null;
        }

        // 雨水管网单位造价 in 千米, 户均补助标准 in 亩.
        if (ofUnit is not null && ofUnit.Name != MeasureKind.Time
            && (words.EndingOf("costWords", key) is not null || words.EndingOf("payStandards", key) is not null))
        {
            return Money;
        }

        // 献血屋开放数量 in 小时.
        if (ofUnit?.Name == MeasureKind.Time && key.EndsWith(Number, StringComparison.Ordinal) && !words.Holds("timedWork", key))
        {
            return Things;
        }

        // 打捞人员 in 千米.
        if (ofUnit is not null && ofUnit.Name != MeasureKind.Time && ofUnit != kinds[^1] && key.EndsWith(Staff, StringComparison.Ordinal))
        {
            return Person;
        }

        var ofName = kinds.FirstOrDefault(kind => kind.Heads.Any(head => key.EndsWith(head, StringComparison.Ordinal)));
        var isOther = ofName is not null
            && ofUnit != ofName
            && ((ofUnit is not null && ofUnit != kinds[^1]) || Units.IsMoney(unit) || (IsExtent(ofName) && IsOfPersons(unit, words))
                || (ofName.Name == MeasureKind.Time && unit == NumberIndicator.Percent && !key.EndsWith(Moment, StringComparison.Ordinal)));
        return isOther ? ofName!.Units[0] : null;
    }

    private static bool IsExtent(MeasureKind kind) => kind.Name is MeasureKind.Length or MeasureKind.Area;

    private static bool IsOfPersons(string unit, RuleWords words) => Fits(unit, words["personUnits"]);

    private static bool Fits(string unit, IReadOnlyList<string> units) =>
        units.Contains(unit, StringComparer.Ordinal)
            || units.Contains(Units.Simple(unit), StringComparer.Ordinal)
            || units.Contains(Units.Simple(unit).TrimStart('万', '千', '百'), StringComparer.Ordinal);
}
