namespace PerfForm.Cli.Reporting;

/// <summary>Text in columns on a terminal, where a Chinese character takes two places.</summary>
internal static class DisplayText
{
    /// <summary>How many places the text takes.</summary>
    public static int Width(string text) => text.Sum(c => IsWide(c) ? 2 : 1);

    /// <summary>The text with spaces behind it, up to a width.</summary>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Width(text)));

    // CJK, its punctuation, and full-width forms; the quotation marks that Chinese text is written with.
    private static bool IsWide(char c) => c is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3')
        or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFF60') or (>= '\uFFE0' and <= '\uFFE6');
}
