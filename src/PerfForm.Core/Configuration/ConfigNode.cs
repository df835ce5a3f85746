using System.Globalization;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Text;
using YamlDotNet.RepresentationModel;
using Shipped = PerfForm.Core.Text.YamlTree;

namespace PerfForm.Core.Configuration;

/// <summary>A piece of a configuration file with its place. What is not as expected is reported, never skipped.</summary>
internal sealed class ConfigNode(YamlNode node, string file, ConfigContext context)
{
    /// <summary>A file that ships with the library, which has no problems.</summary>
    public static ConfigNode OfShipped(Shipped node, string name) => new(Copy(node), name, new ConfigContext());

    /// <summary>The place as editors take it: <c>.perfform.yml:3:5</c>.</summary>
    public string Place => new ConfigurationProblem(file, (int)node.Start.Line, (int)node.Start.Column, default).Place;

    /// <summary>The file.</summary>
    public string File => file;

    /// <summary>Whether it is a map.</summary>
    public bool IsMap => node is YamlMappingNode;

    /// <summary>Whether it is a map with any of these keys.</summary>
    public bool HasAnyOf(IReadOnlyCollection<string> keys) =>
        node is YamlMappingNode map && map.Children.Any(pair => pair.Key is YamlScalarNode { Value: { } key } && keys.Contains(key));

    /// <summary>Whether it is a map with one entry.</summary>
    public bool IsAlone => node is YamlMappingNode { Children.Count: 1 };

    /// <summary>The text of a scalar; empty for anything else, and not reported.</summary>
    public string Scalar => (node as YamlScalarNode)?.Value ?? string.Empty;

    /// <summary>The kinds of the user's own rules, as far as they were read.</summary>
    public IReadOnlyList<DiagnosticKind> OwnRules => context.OwnRules;

    /// <summary>The keys of a map with their values, each with its place; empty for anything else, and not reported.</summary>
    public IEnumerable<KeyValuePair<ConfigNode, ConfigNode>> Pairs() =>
        node is YamlMappingNode map ? map.Children.Select(pair => KeyValuePair.Create(With(pair.Key), With(pair.Value))) : [];

    /// <summary>The items of a list, each with its place.</summary>
    public IEnumerable<ConfigNode> Items()
    {
        if (node is YamlSequenceNode list)
        {
            return list.Children.Select(With);
        }

        Report(new("此处应为列表", "expected a list"));
        return [];
    }

    /// <summary>The entries of a map whose keys are the user's.</summary>
    public IEnumerable<ConfigEntry> Entries()
    {
        if (node is not YamlMappingNode map)
        {
            Report(new("此处应为键值对", "expected a map"));
            return [];
        }

        return EntriesOf(map);
    }

    private IEnumerable<ConfigEntry> EntriesOf(YamlMappingNode map)
    {
        foreach (var (key, value) in map.Children)
        {
            yield return new ConfigEntry((key as YamlScalarNode)?.Value ?? string.Empty, With(value));
        }
    }

    /// <summary>A text; empty and reported for anything else.</summary>
    public string Text()
    {
        if (node is YamlScalarNode { Value: { Length: > 0 } text })
        {
            return text;
        }

        Report(new("此处应为文字", "expected a text"));
        return string.Empty;
    }

    /// <summary>A number; null and reported for anything else.</summary>
    public decimal? Number()
    {
        if (node is YamlScalarNode { Value: { } text } && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Report(new("此处应为数字", "expected a number"));
        return null;
    }

    /// <summary>A number of at least so much; null and reported for anything else.</summary>
    public decimal? NumberAtLeast(decimal least)
    {
        if (Number() is not { } number)
        {
            return null;
        }

        if (number >= least)
        {
            return number;
        }

        Report(new($"此处应不小于 {least}", $"expected {least} or more"));
        return null;
    }

    /// <summary>One of some words; null and reported, with the nearest, for anything else.</summary>
    public string? OneOf(IReadOnlyCollection<string> words)
    {
        var word = (node as YamlScalarNode)?.Value ?? string.Empty;
        if (words.Contains(word))
        {
            return word;
        }

        var nearest = NearestName.Find(word, words);
        Report(nearest is null
            ? new($"此处应为 {List(words)} 之一", $"expected one of {List(words)}")
            : new($"没有“{word}”；是否想写 {nearest}？", $"there is no '{word}'; did you mean {nearest}?"));
        return null;
    }

    /// <summary>The entries of a map whose keys are all known; an unknown one is reported with the nearest known.</summary>
    public IEnumerable<ConfigEntry> Entries(IReadOnlyCollection<string> known)
    {
        if (node is not YamlMappingNode map)
        {
            Report(new($"此处应为键值对（{List(known)}）", $"expected a map with the keys {List(known)}"));
            yield break;
        }

        foreach (var (key, value) in map.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? string.Empty;
            if (known.Contains(name))
            {
                yield return new ConfigEntry(name, With(value));
            }
            else
            {
                With(key).ReportUnknown(name, known);
            }
        }
    }

    /// <summary>The texts of a list; a single text is a list of one.</summary>
    public IReadOnlyList<string> Texts()
    {
        if (node is YamlScalarNode { Value: { Length: > 0 } only })
        {
            return [only];
        }

        if (node is not YamlSequenceNode list)
        {
            Report(new("此处应为列表，如 [甲, 乙]", "expected a list, such as [a, b]"));
            return [];
        }

        var texts = new List<string>();
        foreach (var item in list.Children)
        {
            if (item is YamlScalarNode { Value: { Length: > 0 } text })
            {
                texts.Add(text);
            }
            else
            {
                With(item).Report(new("此处应为文字", "expected a text"));
            }
        }

        return texts;
    }

    /// <summary>The texts of a list, each one of some words; any other is reported with the nearest.</summary>
    public IReadOnlyList<string> Words(IReadOnlyCollection<string> known) => [.. Items().Select(item => item.OneOf(known)).OfType<string>()];

    /// <summary>Reports something wrong at this place.</summary>
    public void Report(Bilingual message) => context.Problems.Add(new ConfigurationProblem(file, (int)node.Start.Line, (int)node.Start.Column, message));

    private void ReportUnknown(string name, IReadOnlyCollection<string> known)
    {
        var nearest = NearestName.Find(name, known);
        Report(nearest is null
            ? new($"没有“{name}”这一项；可用：{List(known)}", $"there is no key '{name}'; known are {List(known)}")
            : new($"没有“{name}”这一项；是否想写 {nearest}？", $"there is no key '{name}'; did you mean {nearest}?"));
    }

    private static YamlNode Copy(Shipped node)
    {
        if (node is not Shipped.Map map)
        {
            return node is Shipped.List list ? new YamlSequenceNode(list.Items.Select(Copy)) : new YamlScalarNode(node.Value);
        }

        var copy = new YamlMappingNode();
        foreach (var entry in map.Pairs)
        {
            copy.Add(entry.Key, Copy(entry.Value));
        }

        return copy;
    }

    private ConfigNode With(YamlNode other) => new(other, file, context);

    private static string List(IEnumerable<string> known) => string.Join(", ", known);
}
