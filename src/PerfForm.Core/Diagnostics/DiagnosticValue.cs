namespace PerfForm.Core.Diagnostics;

/// <summary>What was found, or was expected: an amount in 万元 or a count, or a text as it stands in the form.</summary>
/// <param name="Text">The value as people are shown it.</param>
/// <param name="Number">The value as a number; null where it is a text.</param>
public sealed record DiagnosticValue(string Text, decimal? Number = null)
{
    /// <summary>A number, with the decimals that it has.</summary>
    public static DiagnosticValue Of(decimal number) => new(number.ToString(System.Globalization.CultureInfo.InvariantCulture), number);

    /// <summary>A text.</summary>
    public static DiagnosticValue Of(string text) => new(text);
}
