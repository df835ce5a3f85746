namespace PerfForm.Core.Text;

/// <summary>
/// A piece of a YAML file that ships with the library, as plain maps, lists and texts: <see cref="ShippedYaml"/> reads it.
/// </summary>
internal abstract record YamlTree
{
    internal sealed record Map(IReadOnlyList<Entry> Pairs) : YamlTree;

    internal sealed record List(IReadOnlyList<YamlTree> Items) : YamlTree;

    internal sealed record Text(string Content) : YamlTree;

    /// <summary>A key of a map and what stands under it.</summary>
    internal sealed record Entry(string Key, YamlTree Value);

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
}
