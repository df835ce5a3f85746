using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>A value whose sign and unit of measure stand in columns of their own: <c>≥ | 95 | %</c> is <c>≥95%</c>.</summary>
internal static class JoinedValue
{
    /// <summary>The texts joined; a sign or unit that the value repeats is written once.</summary>
    public static string Of(string sign, string value, string unit)
    {
        var hasSign = sign.Length > 0 && TargetText.Fold(value).StartsWith(TargetText.Fold(sign), StringComparison.Ordinal);
        var hasUnit = unit.Length > 0 && TargetText.Fold(value).EndsWith(TargetText.Fold(unit), StringComparison.Ordinal);
        var gap = AreTwoNumbers(value, unit) ? " " : string.Empty;
        return (hasSign ? string.Empty : sign) + value + (hasUnit ? string.Empty : gap + unit);
    }

    /// <summary>Whether the unit begins with a number of its own, which must not run into the value's: 16.5 and 1/10万, 5 and 10人.</summary>
    public static bool AreTwoNumbers(string value, string unit) =>
        TargetText.Fold(unit) is [var first, ..] && char.IsDigit(first) && TargetText.Fold(value) is [.., var last] && char.IsDigit(last);
}
