using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace PerfForm.Core.Text;

/// <summary>
/// A piece of the embedded vocabulary as plain maps, lists and texts. Read from the scanner's tokens: the parser's events compile a
/// regular expression when first used, which would be a fifth of the start-up.
/// </summary>
internal abstract record YamlTree
{
    internal sealed record Map(IReadOnlyList<Entry> Pairs) : YamlTree;

    internal sealed record List(IReadOnlyList<YamlTree> Items) : YamlTree;

    internal sealed record Text(string Content) : YamlTree;

    /// <summary>A key of a map and what stands under it.</summary>
    internal sealed record Entry(string Key, YamlTree Value);

    /// <summary>Reads the one document of a file. Knows maps, lists and scalars; no anchors, no tags.</summary>
    public static YamlTree Read(TextReader reader)
    {
        var scanner = new Scanner(reader, skipComments: true);
        scanner.MoveNext();
        return scanner.Current is StreamStart && scanner.MoveNext() ? ReadNode(scanner) : throw Unexpected(scanner);
    }

    /// <summary>The value under a key of a map.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public YamlTree this[string key] => ((Map)this).Pairs.FirstOrDefault(entry => entry.Key == key)?.Value
        ?? throw new KeyNotFoundException(key);

    /// <summary>The entries of a map, in order.</summary>
    public IReadOnlyList<Entry> Entries => ((Map)this).Pairs;

    /// <summary>The texts of a list, in order.</summary>
    public IReadOnlyList<string> Texts => [.. ((List)this).Items.Select(item => item.Value)];

    /// <summary>The text of a scalar.</summary>
    public string Value => ((Text)this).Content;

    // Leaves the scanner behind the node.
    private static YamlTree ReadNode(Scanner scanner)
    {
        switch (scanner.Current)
        {
            case Scalar scalar:
                scanner.MoveNext();
                return new Text(scalar.Value);
            case BlockMappingStart or FlowMappingStart:
                return new Map(ReadUntilEnd(scanner, ReadEntry));
            case BlockSequenceStart or FlowSequenceStart:
                return new List(ReadUntilEnd(scanner, ReadNode));
            default:
                throw Unexpected(scanner);
        }
    }

    private static List<T> ReadUntilEnd<T>(Scanner scanner, Func<Scanner, T> read)
    {
        var items = new List<T>();
        scanner.MoveNext();
        while (scanner.Current is not (BlockEnd or FlowMappingEnd or FlowSequenceEnd))
        {
            if (scanner.Current is BlockEntry or FlowEntry)
            {
                scanner.MoveNext();
            }
            else
            {
                items.Add(read(scanner));
            }
        }

        scanner.MoveNext();
        return items;
    }

    private static Entry ReadEntry(Scanner scanner)
    {
        Take<Key>(scanner);
        var key = Take<Scalar>(scanner).Value;
        Take<YamlDotNet.Core.Tokens.Value>(scanner);
        return new Entry(key, ReadNode(scanner));
    }

    private static T Take<T>(Scanner scanner)
        where T : Token
    {
        var token = scanner.Current as T ?? throw Unexpected(scanner);
        scanner.MoveNext();
        return token;
    }

    private static InvalidDataException Unexpected(Scanner scanner) =>
        new($"The vocabulary has something unexpected at line {scanner.CurrentPosition.Line}, column {scanner.CurrentPosition.Column}.");
}
