using PerfForm.Core.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace PerfForm.Core.Configuration;

/// <summary>A piece of a configuration file with its place. What is not as expected is reported, never skipped.</summary>
internal sealed class ConfigNode(YamlNode node, string file, List<ConfigurationProblem> problems)
{
    /// <summary>The entries of a map whose keys are all known; an unknown one is reported with the nearest known.</summary>
    public IEnumerable<(string Key, ConfigNode Value)> Entries(IReadOnlyCollection<string> known)
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
                yield return (name, With(value));
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

    /// <summary>Reports something wrong at this place.</summary>
    public void Report(Bilingual message) => problems.Add(new ConfigurationProblem(file, (int)node.Start.Line, (int)node.Start.Column, message));

    private void ReportUnknown(string name, IReadOnlyCollection<string> known)
    {
        var nearest = NearestName.Find(name, known);
        Report(nearest is null
            ? new($"没有“{name}”这一项；可用：{List(known)}", $"there is no key '{name}'; known are {List(known)}")
            : new($"没有“{name}”这一项；是否想写 {nearest}？", $"there is no key '{name}'; did you mean {nearest}?"));
    }

    private ConfigNode With(YamlNode other) => new(other, file, problems);

    private static string List(IEnumerable<string> known) => string.Join(", ", known);
}
