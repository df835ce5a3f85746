namespace PerfForm.Cli.Reporting;

/// <summary>A count with its noun, in English: 1 form, 2 forms.</summary>
internal static class CountedNoun
{
    /// <summary>The count and the noun.</summary>
    /// <param name="count">How many.</param>
    /// <param name="noun">What one is called; more take an s.</param>
    public static string Of(int count, string noun) => count == 1 ? $"{count} {noun}" : $"{count} {noun}s";
}
