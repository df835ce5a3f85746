using System.Buffers;
using PerfForm.Core.Text;

namespace PerfForm.Core.Vocabulary;

/// <summary>
/// Level labels that no list has, by what they are composed of: 产出（任务量）类, 项目社会效益目标, 产出数量指标. Around the word that names the level stand a
/// word for the class (指标, 类, 目标), without which it may be an indicator's name, and words that say nothing (项目, 年度).
/// </summary>
internal sealed class ComposedLevels
{
    private static readonly SearchValues<char> Joints = SearchValues.Create("-—–/>·");
    private readonly IReadOnlyList<string> _classes;
    private readonly IReadOnlyList<string> _fillers;
    private readonly Dictionary<string, string> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SecondLevel> _second = new(StringComparer.Ordinal);

    /// <summary>Reads the words.</summary>
    /// <param name="words">The words around the one that names the level.</param>
    public ComposedLevels(YamlTree words)
    {
        _classes = words["classes"].Texts;
        _fillers = words["fillers"].Texts;
    }

    /// <summary>Adds the words of a first level.</summary>
    public void Add(string level, IEnumerable<string> words) => words.ToList().ForEach(word => _first.TryAdd(WithoutClass(word), level));

    /// <summary>Adds the words of a second level.</summary>
    public void Add(SecondLevel level, IEnumerable<string> words) => words.ToList().ForEach(word => _second.TryAdd(WithoutClass(word), level));

    /// <summary>What the label names; null where it is composed of other words.</summary>
    public LabelMeaning? Meaning(LabelText label)
    {
        if (Joined(label.ShortKey) is { } joined)
        {
            return joined;
        }

        if (!HasClass(label.ShortKey))
        {
            return null;
        }

        var core = WithoutBrackets(label.ShortKey);
        var kernel = WithoutFillers(WithoutClass(core));
        if (kernel.Length == core.Length || kernel.Length == 0)
        {
            return null;
        }

        var (first, second) = (_first.GetValueOrDefault(kernel), _second.GetValueOrDefault(kernel) ?? Within(kernel));
        return first is null && second is null ? null : new LabelMeaning { FirstLevel = first, SecondLevel = second };
    }

    /// <summary>Whether the label joins a first level and a second one: 产出指标—数量指标, or one under the other in one cell.</summary>
    public bool IsJoined(string key) => Joined(key) is not null;

    private LabelMeaning? Joined(string key)
    {
        if (key.AsSpan().IndexOfAny(Joints) is > 0 and var joint)
        {
            return Joined(key[..joint], key[joint..].TrimStart('-', '—', '–', '/', '>', '·'));
        }

        return HasClass(key) ? _classes.Select(word => JoinedBehind(word, key)).FirstOrDefault(joined => joined is not null) : null;
    }

    // 产出指标数量指标, parted behind the first 指标.
    private LabelMeaning? JoinedBehind(string word, string key)
    {
        var at = key.IndexOf(word, StringComparison.Ordinal);
        var end = at + word.Length;
        return at > 0 && end < key.Length ? Joined(key[..end], key[end..]) : null;
    }

    private LabelMeaning? Joined(string outer, string inner) =>
        _first.GetValueOrDefault(WithoutClass(outer)) is { } first && _second.GetValueOrDefault(WithoutClass(inner)) is { } second
            ? new LabelMeaning { FirstLevel = first, SecondLevel = second }
            : null;

    // 产出数量: the first level, and a second one under it.
    private SecondLevel? Within(string kernel)
    {
        foreach (var (word, level) in _first)
        {
            if (kernel.StartsWith(word, StringComparison.Ordinal)
                && _second.GetValueOrDefault(WithoutFillers(kernel[word.Length..])) is { } second
                && second.Under == level)
            {
                return second;
            }
        }

        return null;
    }

    /// <summary>Whether the text ends in a word for the class.</summary>
    public bool HasClass(string text) => _classes.Any(word => text.EndsWith(word, StringComparison.Ordinal));

    private string WithoutClass(string text)
    {
        while (_classes.FirstOrDefault(word => text.Length > word.Length && text.EndsWith(word, StringComparison.Ordinal)) is { } ending)
        {
            text = text[..^ending.Length];
        }

        return text;
    }

    private string WithoutFillers(string text)
    {
        while (_fillers.FirstOrDefault(word => text.Length > word.Length && text.StartsWith(word, StringComparison.Ordinal)) is { } filler)
        {
            text = text[filler.Length..];
        }

        return text;
    }

    private static string WithoutBrackets(string text)
    {
        var (open, close) = (text.IndexOf('(', StringComparison.Ordinal), text.IndexOf(')', StringComparison.Ordinal));
        return open > 0 && close > open ? text[..open] + text[(close + 1)..] : text;
    }
}
