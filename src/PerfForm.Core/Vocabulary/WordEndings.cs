using PerfForm.Core.Text;

namespace PerfForm.Core.Vocabulary;

/// <summary>What labels mean by how they end; of several endings the longest counts.</summary>
/// <typeparam name="T">What labels are read as.</typeparam>
internal sealed class WordEndings<T>
    where T : struct, Enum
{
    private readonly List<Word<T>> _endings;

    /// <summary>Reads the endings, by role.</summary>
    public WordEndings(YamlTree roles) =>
        _endings = [.. roles.Entries.SelectMany(entry => entry.Value.Texts.Select(ending => new Word<T>(ending, Enum.Parse<T>(entry.Key, ignoreCase: true))))];

    /// <summary>What the label means; null where it has none of the endings.</summary>
    public T? Meaning(string key)
    {
        Word<T>? best = null;
        foreach (var ending in _endings)
        {
            if (key.EndsWith(ending.Text, StringComparison.Ordinal) && ending.Text.Length > (best?.Text.Length ?? 0))
            {
                best = ending;
            }
        }

        return best?.Meaning;
    }
}
