namespace PerfForm.Core.Grids.Delimited;

/// <summary>Which character separates the columns of a text.</summary>
internal static class DelimiterDetector
{
    // Prose is full of commas, hardly ever of tabs: a tab in a few lines outweighs a comma in all.
    private const double EnoughTabs = 0.1;
    private static readonly char[] Candidates = [',', ';', '|', '，'];

    /// <summary>The delimiter; a tab where there is none.</summary>
    public static char Detect(string text)
    {
        var lines = text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).ToArray();
        if (lines.Length == 0 || lines.Count(line => line.TrimEnd('\r').Contains('\t', StringComparison.Ordinal)) >= Math.Max(1, lines.Length * EnoughTabs))
        {
            return '\t';
        }

        var best = Candidates.MaxBy(candidate => lines.Count(line => line.Contains(candidate, StringComparison.Ordinal)));
        return text.Contains(best, StringComparison.Ordinal) ? best : '\t';
    }
}
