using System.Globalization;
using PerfForm.Core.Model;

namespace PerfForm.Core.Filling.Values;

/// <summary>A target for columns of sign, value and unit of measure: so that the three in a row are the text as written.</summary>
/// <param name="Sign">The sign; empty where the value has it, or there is none.</param>
/// <param name="Value">The value.</param>
/// <param name="Measure">The unit of measure; empty where the value has it, or there is none.</param>
internal sealed record TargetParts(string Sign, string Value, string Measure)
{
    /// <summary>The parts of a target: a plain number between a known sign and its unit; else all of it is the value.</summary>
    public static TargetParts Of(Target target, IReadOnlyList<string> signs)
    {
        var whole = new TargetParts(string.Empty, target.Raw, string.Empty);
        if (target is not NumberTarget number)
        {
            return whole;
        }

        var sign = signs.FirstOrDefault(sign => target.Raw.StartsWith(sign, StringComparison.Ordinal)) ?? string.Empty;
        var measure = number.Unit is { } unit && target.Raw.EndsWith(unit, StringComparison.Ordinal) ? unit : string.Empty;
        var length = target.Raw.Length - sign.Length - measure.Length;
        return length > 0 && IsPlain(target.Raw.AsSpan(sign.Length, length))
            ? new TargetParts(sign, target.Raw.Substring(sign.Length, length), measure)
            : whole;
    }

    private static bool IsPlain(ReadOnlySpan<char> text) => char.IsAsciiDigit(text[0])
        && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
