namespace PerfForm.Core.Rules.Words;

/// <summary>A list of words that is asked very often: by their first and last characters, since nearly all texts hold none of them.</summary>
/// <param name="words">The words, in the order of the file; none is empty.</param>
internal sealed class WordIndex(IReadOnlyList<string> words)
{
    private readonly Dictionary<char, string[]> _byFirst = By(words, word => word[0]);
    private readonly Dictionary<char, string[]> _byLast = By(words, word => word[^1]);

    /// <summary>The words, in the order of the file.</summary>
    public IReadOnlyList<string> Words { get; } = words;

    /// <summary>Whether the text begins with a word.</summary>
    public bool Begins(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && _byFirst.TryGetValue(text[0], out var possible))
        {
            foreach (var word in possible)
            {
                if (text.StartsWith(word, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the text holds a word.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (Begins(text[at..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The longest word that the text ends with; null for none.</summary>
    public string? EndingOf(string text) => text.Length > 0 && _byLast.TryGetValue(text[^1], out var possible)
        ? Array.Find(possible, word => text.EndsWith(word, StringComparison.Ordinal))
        : null;

    // The longest first.
    private static Dictionary<char, string[]> By(IEnumerable<string> words, Func<string, char> key) => words
        .GroupBy(key)
        .ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());
}
