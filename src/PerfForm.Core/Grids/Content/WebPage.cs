namespace PerfForm.Core.Grids.Content;

/// <summary>Knows web pages, which some systems export under the names of workbooks.</summary>
internal static class WebPage
{
    private const int Beginning = 1000;

    /// <summary>Whether the text begins as a web page does.</summary>
    public static bool Is(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, Beginning)).TrimStart();
        return start.StartsWith("<", StringComparison.Ordinal)
            && (start.Contains("<html", StringComparison.OrdinalIgnoreCase) || start.Contains("<table", StringComparison.OrdinalIgnoreCase));
    }
}
