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

        var lowerUnit = words.LeadingUnit(scanner.Rest);
        scanner.Take(lowerUnit);
        if (!Array.Exists(Joints, scanner.Take) || scanner.TakeNumber() is not { } upper)
        {
            return null;
        }

        var unit = scanner.Rest;
        var isOneUnit = lowerUnit.Length == 0 || unit.Length == 0 || unit == lowerUnit;
        return lower <= upper && isOneUnit && IsUnitOrNothing(unit) ? new RangeTarget(raw, lower, upper, FirstGiven(unit, lowerUnit)) : null;
    }

    private RangeTarget? Tolerance(string raw, decimal middle, Scanner scanner) =>
        scanner.TakeNumber() is { } tolerance and >= 0 && IsUnitOrNothing(scanner.Rest)
            ? new RangeTarget(raw, middle - tolerance, middle + tolerance, FirstGiven(scanner.Rest))
            : null;

    private bool IsUnitOrNothing(string text) => text.Length == 0 || words.IsUnit(text);

    private static string? FirstGiven(params string[] units) => Array.Find(units, unit => unit.Length > 0);
}
