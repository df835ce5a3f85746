using PerfForm.Core.Rules.Words;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Matching;

/// <summary>Units of measure as they are compared.</summary>
internal static class Units
{
    private const char Times = '次';
    private const string Brackets = "(（)）";

    /// <summary>The unit without what it is for: 次 of 次/年.</summary>
    public static string Simple(string unit) => Plain(unit).Split('/', '·')[0];

    /// <summary>The unit without brackets: 台（套） is 台套.</summary>
    public static string Plain(string unit) => unit.AsSpan().ContainsAny(Brackets) ? string.Concat(unit.Where(c => !Brackets.Contains(c))) : unit;

    /// <summary>Whether the unit counts things or happenings.</summary>
    public static bool IsCount(string? unit, RuleWords words) => unit is not null && IsCountAlone(Simple(unit), words);

    // 只次 and 家次 count how often something is done to each.
    private static bool IsCountAlone(string unit, RuleWords words) =>
        words["countUnits"].Contains(unit, StringComparer.Ordinal)
        || (unit.EndsWith(Times)
            && words["countUnits"].Contains(unit[..^1], StringComparer.Ordinal)
            && !words["ranks"].Contains(unit, StringComparer.Ordinal));

    /// <summary>Whether the unit is of length or area: 公里, 亩.</summary>
    public static bool IsExtent(string unit, RuleWords words) => words["areaUnits"].Contains(Simple(unit), StringComparer.Ordinal);

    /// <summary>Whether the unit is of weight or volume: 吨, 立方米; with a factor too: 万吨.</summary>
    public static bool IsBulk(string unit, RuleWords words) =>
        words.MeasureKinds.Any(kind => kind.Name is MeasureKind.Weight or MeasureKind.Volume
            && kind.Units.Contains(unit.TrimStart('万'), StringComparer.Ordinal));

    /// <summary>Whether the unit is money alone: 万元, and not 元/人.</summary>
    public static bool IsMoney(string? unit) => unit is not null && MoneyUnits.IsKnown(unit);

    /// <summary>An amount of money in 万元.</summary>
    public static decimal InWan(decimal value, string unit) => value * MoneyUnits.Worth(unit);
}
