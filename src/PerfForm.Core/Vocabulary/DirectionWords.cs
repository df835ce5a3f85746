using PerfForm.Core.Text;

namespace PerfForm.Core.Vocabulary;

/// <summary>The words of a column that says which result is better: 正向 is <c>higher</c>, 反向 is <c>lower</c>.</summary>
internal sealed class DirectionWords
{
    private readonly Dictionary<string, string> _directions = new(StringComparer.Ordinal);

    public DirectionWords(YamlTree words)
    {
        foreach (var direction in words.Entries)
        {
            foreach (var word in direction.Value.Texts)
            {
                _directions[word] = direction.Key;
            }
        }
    }

    /// <summary><c>higher</c> or <c>lower</c>; null for any other text.</summary>
    public string? Of(string text) => _directions.GetValueOrDefault(TextFolding.FoldWithoutSpace(text));
}
