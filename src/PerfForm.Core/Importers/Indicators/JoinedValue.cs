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
        return (hasSign ? string.Empty : sign) + value + (hasUnit ? string.Empty : unit);
    }
}
