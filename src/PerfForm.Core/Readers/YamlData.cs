using PerfForm.Core.Configuration;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PerfForm.Core.Readers;

/// <summary>YAML as nodes.</summary>
internal static class YamlData
{
    // What a plain scalar may be written as for nothing.
    private static readonly string[] Nothing = [string.Empty, "~", "null"];

    /// <summary>The nodes of a text's one document.</summary>
    /// <exception cref="UnreadableDataException">It is no YAML, or goes beyond a limit.</exception>
    public static DataNode Read(string text)
    {
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new BoundedEvents(new Parser(new StringReader(text))));
            return yaml.Documents is [var only] ? Node(only.RootNode, string.Empty) : throw DataText.NoData();
        }
        catch (YamlException fault)
        {
            throw AtLine(fault.Start.Line, new("不是正确的 YAML", "this is no proper YAML"));
        }
        catch (ConfigurationFault fault)
        {
            throw AtLine(fault.Line, fault.Said);
        }
    }

    private static UnreadableDataException AtLine(long line, Text.Bilingual said) =>
        new(string.Empty, new($"第 {line} 行：{said.Chinese}", $"line {line}: {said.English}"));

    private static DataNode Node(YamlNode node, string pointer) => node switch
    {
        YamlMappingNode map => Map(map, pointer),
        YamlSequenceNode list => new DataList(pointer, [.. list.Children.Select((item, at) => Node(item, DataPointer.Of(pointer, at)))]),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar => Plain(scalar.Value ?? string.Empty, pointer),
        _ => new DataScalar(pointer, (node as YamlScalarNode)?.Value ?? string.Empty, IsText: true, IsQuoted: true),
    };

    private static DataScalar Plain(string written, string pointer) =>
        new(pointer, written, IsText: !Nothing.Contains(written, StringComparer.Ordinal), IsQuoted: false);

    private static DataMap Map(YamlMappingNode map, string pointer)
    {
        var entries = new UniqueEntries(pointer);
        foreach (var (key, value) in map.Children)
        {
            var name = (key as YamlScalarNode)?.Value
                ?? throw new UnreadableDataException(pointer, new("键必须是文字", "a key must be a text"));
            entries.Add(name, Node(value, DataPointer.Of(pointer, name)));
        }

        return entries.Map;
    }
}
