using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PerfForm.Core.Importers.Labels;

/// <summary>A piece of a YAML file as plain maps, lists and texts. Read with the parser alone: reflection would cost start-up time.</summary>
internal abstract record YamlNode
{
    internal sealed record Map(IReadOnlyList<Entry> Pairs) : YamlNode;

    internal sealed record List(IReadOnlyList<YamlNode> Items) : YamlNode;

    internal sealed record Text(string Content) : YamlNode;

    /// <summary>A key of a map and what stands under it.</summary>
    internal sealed record Entry(string Key, YamlNode Value);

    /// <summary>Reads the one document of a file.</summary>
    public static YamlNode Read(TextReader reader)
    {
        var parser = new Parser(reader);
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        return ReadNode(parser);
    }

    /// <summary>The value under a key of a map.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public YamlNode this[string key] => ((Map)this).Pairs.FirstOrDefault(entry => entry.Key == key)?.Value
        ?? throw new KeyNotFoundException(key);

    /// <summary>The entries of a map, in order.</summary>
    public IReadOnlyList<Entry> Entries => ((Map)this).Pairs;

    /// <summary>The texts of a list, in order.</summary>
    public IReadOnlyList<string> Texts => [.. ((List)this).Items.Select(item => item.Value)];

    /// <summary>The text of a scalar.</summary>
    public string Value => ((Text)this).Content;

    private static YamlNode ReadNode(IParser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return new Text(scalar.Value);
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<YamlNode>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(ReadNode(parser));
            }

            return new List(items);
        }

        parser.Consume<MappingStart>();
        var entries = new List<Entry>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>().Value;
            entries.Add(new Entry(key, ReadNode(parser)));
        }

        return new Map(entries);
    }
}
