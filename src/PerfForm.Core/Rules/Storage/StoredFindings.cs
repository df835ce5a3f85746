namespace PerfForm.Core.Rules.Storage;

/// <summary>Findings of a file: held, or put away.</summary>
internal sealed class StoredFindings
{
    private readonly IReadOnlyList<PlacedFinding>? _held;
    private readonly FindingBytes? _bytes;
    private readonly RunStore? _store;
    private readonly StoredBytes _stored;

    private StoredFindings(IReadOnlyList<PlacedFinding> held) => _held = held;

    private StoredFindings(RunStore store, FindingBytes bytes, StoredBytes stored) => (_store, _bytes, _stored) = (store, bytes, stored);

    /// <summary>No findings.</summary>
    public static StoredFindings None { get; } = new([]);

    /// <summary>All of them.</summary>
    public IReadOnlyList<PlacedFinding> All => _held ?? _bytes!.Read(_store!.Read(_stored));

    /// <summary>Keeps findings in memory.</summary>
    public static StoredFindings Held(IReadOnlyList<PlacedFinding> findings) => new(findings);

    /// <summary>Puts findings away. Where there is no room for them, they are held.</summary>
    public static StoredFindings In(RunStore store, FindingBytes bytes, IReadOnlyList<PlacedFinding> findings)
    {
        try
        {
            return findings.Count == 0 ? None : new(store, bytes, store.Add(bytes.Of(findings)));
        }
        catch (IOException)
        {
            return Held(findings);
        }
    }
}
