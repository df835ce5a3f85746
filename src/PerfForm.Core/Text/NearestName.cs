namespace PerfForm.Core.Text;

/// <summary>The known name that a mistyped one probably meant.</summary>
internal static class NearestName
{
    // More than a third of the letters wrong is another word.
    private const int LettersAMistake = 3;
    private const int LongestName = 300;

    /// <summary>The nearest of the known names; null where none is near.</summary>
    public static string? Find(string typed, IEnumerable<string> known)
    {
        var best = known.MinBy(name => Distance(typed, name));
        return best is not null && Distance(typed, best) <= Math.Max(1, typed.Length / LettersAMistake) ? best : null;
    }

    /// <summary>Optimal string alignment: insertions, deletions, substitutions, and swaps of neighbours each count 1.</summary>
    public static int Distance(string a, string b)
    {
        // Texts so long are no names, and a table of all their letters would not fit into memory.
        if (Math.Max(a.Length, b.Length) > LongestName)
        {
            return a == b ? 0 : Math.Max(a.Length, b.Length);
        }

        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j : Step(i, j);
            }
        }

        return rows[a.Length, b.Length];

        int Step(int i, int j)
        {
            var cost = a[i - 1] == b[j - 1] ? 0 : 1;
            var best = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
            var isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            return isSwap ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
        }
    }
}
