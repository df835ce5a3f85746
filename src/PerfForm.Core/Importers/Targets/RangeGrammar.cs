using PerfForm.Core.Importers.Labels;
using PerfForm.Core.Model;

namespace PerfForm.Core.Importers.Targets;

/// <summary>A span between two numbers: <c>80%-90%</c>, <c>3至5次</c>, <c>±10%</c>, <c>100±5人</c>.</summary>
internal sealed class RangeGrammar(TargetWords words)
{
    private static readonly string[] Joints = ["-", "~", "至", "到"];

    /// <summary>Reads the whole text as a range; null where it is none.</summary>
    public RangeTarget? Read(string raw, string folded)
    {
        var scanner = new Scanner(folded);
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
        var unit = scanner.Rest.Length > 0 ? scanner.Rest : lowerUnit;
        var isOneUnit = lowerUnit.Length == 0 || unit == lowerUnit || unit.StartsWith(lowerUnit, StringComparison.Ordinal);
        return isOneUnit && IsUnitOrNothing(unit) ? Range(raw, lower, upper, unit) : null;
    }

    private RangeTarget? Tolerance(string raw, decimal middle, Scanner scanner) =>
        scanner.TakeNumber() is { } tolerance and >= 0 && IsUnitOrNothing(scanner.Rest)
            ? Range(raw, middle - tolerance, middle + tolerance, scanner.Rest)
            : null;

    private RangeTarget? Range(string raw, decimal lower, decimal upper, string unit)
    {
        var (from, counted) = words.Scale(lower, unit);
        var (to, _) = words.Scale(upper, unit);
        return from <= to ? new RangeTarget(raw, from, to, counted.Length > 0 ? counted : null) : null;
    }

    private string TakeUnit(Scanner scanner)
    {
        var unit = words.LeadingUnit(scanner.Rest);
        if (unit.Length == 0)
        {
            unit = words.Scales.FirstOrDefault(scale => scanner.Rest.StartsWith(scale.Text, StringComparison.Ordinal))?.Text ?? string.Empty;
        }

        scanner.Take(unit);
        return unit;
    }

    private bool IsUnitOrNothing(string text) => text.Length == 0 || words.IsUnit(text);
}
