namespace PerfForm.Core.Rules.Words;

/// <summary>A list of words that is asked very often: by their first and last characters, since nearly all texts hold none of them.</summary>
/// <param name="words">The words, in the order of the file; none is empty.</param>
internal sealed class WordIndex(IReadOnlyList<string> words)
{
    // Made when first asked for: most lists are asked in one way only. Two threads may both make them, to the same end.
    private Dictionary<char, List<string>>? _byFirst;
    private Dictionary<char, List<string>>? _byLast;

    /// <summary>The words, in the order of the file.</summary>
    public IReadOnlyList<string> Words { get; } = words;

    /// <summary>Whether the text begins with a word.</summary>
    public bool Begins(ReadOnlySpan<char> text) => BeginningOf(text) is not null;

    /// <summary>The longest word that the text begins with; null for none.</summary>
    public string? BeginningOf(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && (_byFirst ??= By(word => word[0])).TryGetValue(text[0], out var possible))
        {
            foreach (var word in possible)
            {
                if (text.StartsWith(word, StringComparison.Ordinal))
                {
                    return word;
                }
            }
        }

        return null;
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
    public string? EndingOf(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && (_byLast ??= By(word => word[^1])).TryGetValue(text[^1], out var possible))
        {
            foreach (var word in possible)
            {
                if (text.EndsWith(word, StringComparison.Ordinal))
                {
                    return word;
                }
            }
        }

        return null;
    }

    // The longest first.
    private Dictionary<char, List<string>> By(Func<string, char> key)
    {
        var groups = new Dictionary<char, List<string>>();
        foreach (var word in Words)
        {
            if (!groups.TryGetValue(key(word), out var group))
            {
                groups.Add(key(word), group = []);
            }

            var at = group.FindIndex(other => other.Length < word.Length);
            group.Insert(at < 0 ? group.Count : at, word);
        }

        return groups;
    }
}
