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
        var lines = 0;
        var withTab = 0;
        Span<int> with = stackalloc int[Candidates.Length];
        foreach (var part in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(part);
            if (line.IsWhiteSpace())
            {
                continue;
            }

            lines++;
            withTab += line.Contains('\t') ? 1 : 0;
            for (var i = 0; i < Candidates.Length; i++)
            {
                with[i] += line.Contains(Candidates[i]) ? 1 : 0;
            }
        }

        if (lines == 0 || withTab >= Math.Max(1, lines * EnoughTabs))
        {
            return '\t';
        }

        var best = IndexOfMost(with);
        return with[best] > 0 ? Candidates[best] : '\t';
    }

    // The first of the best.
    private static int IndexOfMost(ReadOnlySpan<int> counts)
    {
        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return best;
    }
}
