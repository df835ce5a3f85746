namespace PerfForm.Core.Readers;

/// <summary>A map.</summary>
/// <param name="Pointer">Its place.</param>
/// <param name="Entries">Its keys with their values, in order; no key stands twice.</param>
internal sealed record DataMap(string Pointer, IReadOnlyList<KeyValuePair<string, DataNode>> Entries) : DataNode(Pointer)
{
    /// <summary>The value under a key; null where there is no such key.</summary>
    public DataNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key == key)
            {
                return entry.Value;
            }
        }

        return null;
    }
}
