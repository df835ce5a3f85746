namespace PerfForm.Core.Text;

/// <summary>Text on one line: the line breaks of a narrow cell are layout, not content.</summary>
internal static class OneLine
{
    /// <summary>Removes line breaks; between two Latin words a space stays.</summary>
    public static string Of(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
        {
            return text;
        }

        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Aggregate((whole, line) => whole + (IsLatin(whole[^1]) && IsLatin(line[0]) ? " " : string.Empty) + line);
    }

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c);
}
