using System.Buffers;
using PerfForm.Core.Text;

namespace PerfForm.Core.Vocabulary;

/// <summary>Characters that are mistaken for those of labels in print and in typing: 财政拔款 is 财政拨款.</summary>
/// <param name="words">What is mistaken, and for what.</param>
internal sealed class Lookalikes(YamlTree words)
{
    private readonly IReadOnlyList<YamlTree.Entry> _pairs = words.Entries;
    private readonly SearchValues<char> _beginnings = SearchValues.Create([.. words.Entries.Select(pair => pair.Key[0])]);

    /// <summary>The text as it was meant; null where nothing in it is mistaken.</summary>
    public string? Mended(string text)
    {
        if (text.AsSpan().IndexOfAny(_beginnings) < 0)
        {
            return null;
        }

        var mended = _pairs.Aggregate(text, (sofar, pair) => sofar.Replace(pair.Key, pair.Value.Value, StringComparison.Ordinal));
        return mended == text ? null : mended;
    }
}
