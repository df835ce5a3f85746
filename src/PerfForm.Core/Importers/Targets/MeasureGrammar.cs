using System.Buffers;
using PerfForm.Core.Importers.Labels;
using PerfForm.Core.Model;

namespace PerfForm.Core.Importers.Targets;

/// <summary>
/// A comparison with a number: <c>sign? filler? number factor? unit? bound?</c>, as in <c>≥5.8万次</c>, <c>95%以上</c>, <c>12人</c>.
/// </summary>
internal sealed class MeasureGrammar(TargetWords words)
{
    private const int LongestMeasure = 64;
    private static readonly SearchValues<char> SignMarks = SearchValues.Create("≥≤<>=");

    // A unit that the vocabulary does not know is taken on trust if it is short and has no punctuation.
    private const int LongestUnknownUnit = 4;

    /// <summary>Reads the whole text as a measure; null where it is none.</summary>
    public NumberTarget? Read(string raw, string folded)
    {
        var scanner = new Scanner(folded);
        var sign = scanner.TakeFirst(words.Signs);
        scanner.TakeFirst(words.Fillers);
        if (scanner.TakeNumber() is not { } number)
        {
            return null;
        }

        var bound = scanner.TakeLast(words.Bounds);
        if ((sign is not null && bound is not null) || !IsUnitOrNothing(scanner.Rest))
        {
            return null;
        }

        return Measure(raw, sign ?? bound, number, scanner.Rest);
    }

    /// <summary>
    /// Reads a measure out of a clause (<c>系统故障修复响应时间≤2小时</c>, <c>审计事务单项在60天内完成</c>): a sign and its number, or a number with a
    /// bound behind its unit. Null where there is none or more than one.
    /// </summary>
    public NumberTarget? ReadWithin(string raw, string clause)
    {
        NumberTarget? found = null;
        for (var at = 0; at < clause.Length; at++)
        {
            if (MeasureAt(raw, clause.Substring(at, Math.Min(LongestMeasure, clause.Length - at))) is { } measure)
            {
                // A second sign in front (≥≥5) makes it no measure.
                if (found is not null || clause.AsSpan(0, at).ContainsAny(SignMarks))
                {
                    return null;
                }

                found = measure.Target;
                at += measure.Length - 1;
            }
        }

        return found;
    }

    private (NumberTarget Target, int Length)? MeasureAt(string raw, string text)
    {
        var scanner = new Scanner(text);
        var sign = scanner.TakeFirst(words.Signs);
        if (scanner.TakeNumber() is not { } number)
        {
            return null;
        }

        var unit = words.LeadingUnit(scanner.Rest);
        scanner.Take(unit);
        var bound = sign is null ? scanner.TakeFirst(words.Bounds) : null;
        var length = text.Length - scanner.Rest.Length;
        return (sign ?? bound) is { } comparison && (unit.Length > 0 || scanner.Rest.Length == 0) && !Continues(scanner.Rest)
            ? (Measure(raw, comparison, number, unit), length)
            : null;
    }

    private NumberTarget Measure(string raw, Comparison? comparison, decimal number, string unit)
    {
        var (value, counted) = words.Scale(number, unit);
        return new NumberTarget(raw, comparison ?? Comparison.Exactly, Canonical(value), counted.Length > 0 ? counted : null, comparison is null);
    }

    // One form for equal numbers: 100 for 100.00.
    private static decimal Canonical(decimal number) => number / 1.000000000000000000000000000m;

    // ≥95%-100%, ≤2026年10月: reading only the first number would lose the second.
    private static bool Continues(string rest) => rest is ['-' or '~' or '至' or '到', >= '0' and <= '9', ..] or [>= '0' and <= '9', ..];

    // 人左右 and 天完成 begin with a unit and go on: more is said than a unit.
    private bool IsUnitOrNothing(string text) =>
        text.Length == 0
        || words.IsUnit(text)
        || (text.Length <= LongestUnknownUnit && text.All(c => char.IsLetter(c) || c is '/') && words.LeadingUnit(text).Length == 0);
}
