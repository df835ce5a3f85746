using System.Globalization;
using System.Text.RegularExpressions;

namespace PerfForm.Core.Rules.UserRules;

/// <summary>What must be so of a field.</summary>
/// <param name="Field">The field, one of <see cref="UserFields"/>.</param>
public sealed record UserCondition(string Field)
{
    internal static IReadOnlyList<string> Keys { get; } = ["field", "matches", "atLeast", "atMost", "oneOf", "requires"];

    /// <summary>Whether the field must be there.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The pattern that its text must match; null for any.</summary>
    public Regex? Matches { get; init; }

    /// <summary>The least number; null for any.</summary>
    public decimal? AtLeast { get; init; }

    /// <summary>The highest number; null for any.</summary>
    public decimal? AtMost { get; init; }

    /// <summary>The texts of which it must be one; empty for any.</summary>
    public IReadOnlyList<string> OneOf { get; init; } = [];

    /// <summary>Whether it is so of a text; null where it cannot be told, because the field is not there or is no number.</summary>
    internal bool? Holds(string? text)
    {
        if (IsRequired)
        {
            return !string.IsNullOrEmpty(text);
        }

        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if ((AtLeast is not null || AtMost is not null)
            && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            && (number < (AtLeast ?? number) || number > (AtMost ?? number)))
        {
            return false;
        }

        return (OneOf.Count == 0 || OneOf.Contains(text, StringComparer.Ordinal)) && Matches?.IsMatch(text) != false;
    }
}
