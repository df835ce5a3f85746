namespace PerfForm.Core.Readers;

/// <summary>Gathers the entries of a map; a key that stands twice is a fault.</summary>
internal sealed class UniqueEntries(string pointer)
{
    private readonly List<KeyValuePair<string, DataNode>> _entries = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>The map with the entries so far.</summary>
    public DataMap Map => new(pointer, _entries);

    /// <summary>Adds an entry.</summary>
    /// <exception cref="UnreadableDataException">The key is there already.</exception>
    public void Add(string key, DataNode value)
    {
        if (!_keys.Add(key))
        {
            throw new UnreadableDataException(value.Pointer, new("这一项出现了两次", "this key stands twice"));
        }

        _entries.Add(new(key, value));
    }
}
