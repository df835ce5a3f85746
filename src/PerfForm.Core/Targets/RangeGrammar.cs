using PerfForm.Core.Model;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Targets;

/// <summary>A span between two numbers: <c>80%-90%</c>, <c>3至5次</c>, <c>±10%</c>, <c>100±5人</c>, <c>≥80%且≤90%</c>.</summary>
internal sealed class RangeGrammar(TargetWords words, MeasureGrammar measure)
{
    private static readonly string[] Joints = ["-", "~", "至", "到"];
    private static readonly string[] Conjunctions = ["且", ",", "并", "、"];

    /// <summary>Reads the whole text as a range; null where it is none.</summary>
    public RangeTarget? Read(string raw, string folded) => ReadSpan(raw, folded) ?? ReadBounds(raw, folded);

    private RangeTarget? ReadSpan(string raw, string folded)
    {
        var scanner = new TargetScanner(folded);
        scanner.TakeAny(words.Fillers);
        if (scanner.Take("±"))
        {
            return Tolerance(raw, 0, scanner);
        }

        if (scanner.TakeNumber() is not { } lower)
        {
            return null;
        }

        if (scanner.Take("±"))
        {
            return Tolerance(raw, lower, scanner);
        }

        var lowerUnit = TakeUnit(scanner);
        if (!Array.Exists(Joints, scanner.Take) || scanner.TakeNumber() is not { } upper)
        {
            return null;
        }

        // 3-5万人 counts both in 万; so does 3万-5万人, and 80%-90% has one unit twice.
        scanner.TakeAnyLast(words.Closings);
        var unit = words.UnitOf(scanner.Length > 0 ? scanner.Rest : lowerUnit);
        return unit is not null && unit.StartsWith(lowerUnit, StringComparison.Ordinal) ? Range(raw, lower, upper, unit) : null;
    }

    // Two measures, one from below and one from above, of one unit.
    private RangeTarget? ReadBounds(string raw, string folded)
    {
        foreach (var conjunction in Conjunctions)
        {
            if (!folded.Contains(conjunction, StringComparison.Ordinal))
            {
                continue;
            }

            var parts = folded.Split(conjunction);
            if (parts is [var first, var second]
                && measure.Read(raw, first) is { } one
                && measure.Read(raw, second) is { } other
                && (one.Unit == other.Unit || (other.Unit ?? one.Unit) == "%")
                && Bounds(one, other) is var (lower, upper)
                && lower.Value <= upper.Value)
            {
                return new RangeTarget(raw, lower.Value, upper.Value, lower.Unit ?? upper.Unit);
            }
        }

        return null;
    }

    private static (NumberTarget Lower, NumberTarget Upper)? Bounds(NumberTarget one, NumberTarget other) => (one.Operator, other.Operator) switch
    {
        (Comparison.AtLeast, Comparison.AtMost) => (one, other),
        (Comparison.AtMost, Comparison.AtLeast) => (other, one),
        _ => null,
    };

    // 500±5% is a share of 500, not 495% to 505%.
    private RangeTarget? Tolerance(string raw, decimal middle, TargetScanner scanner) =>
        scanner.TakeNumber() is { } tolerance and >= 0 && TakeClosing(scanner) && words.UnitOf(scanner.Rest) is { } unit && !(middle != 0 && unit == "%")
            ? Range(raw, middle - tolerance, middle + tolerance, unit)
            : null;

    // ±10%以内 says no more than ±10%.
    private bool TakeClosing(TargetScanner scanner)
    {
        var bound = scanner.TakeLast(words.Bounds);
        return bound is null or Comparison.AtMost;
    }

    private RangeTarget? Range(string raw, decimal lower, decimal upper, string unit)
    {
        var (from, counted) = words.Scale(lower, unit);
        var (to, _) = words.Scale(upper, unit);
        return from <= to && !MeasureGrammar.IsDate(lower, unit) && !AreYears(lower, upper, unit)
            ? new RangeTarget(raw, from, to, counted.Length > 0 ? counted : null)
            : null;
    }

    // 2023-2024 may be two years as well as two amounts.
    private static bool AreYears(decimal lower, decimal upper, string unit) => unit.Length == 0 && IsYear(lower) && IsYear(upper);

    private static bool IsYear(decimal number) => decimal.IsInteger(number) && MeasureGrammar.IsDate(number, "年");

    private string TakeUnit(TargetScanner scanner)
    {
        var unit = words.LeadingUnit(scanner.Rest);
        if (unit.Length == 0)
        {
            unit = Array.Find(words.Scales, scale => scanner.BeginsWith(scale.Text))?.Text ?? string.Empty;
        }

        scanner.Take(unit);
        return unit;
    }
}
