using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Storage;

/// <summary>A document that rules look at. Once put away it is read again when a rule asks for it, and let go when none does.</summary>
/// <param name="document">The document.</param>
internal sealed class StoredDocument(Document document)
{
    private readonly Lock _lock = new();
    private readonly WeakReference<Document> _read = new(document);
    private Document? _held = document;
    private Func<Document>? _readAgain;
    private RunStore? _store;

    /// <summary>The document.</summary>
    public Document Document => _held ?? ReadAgain();

    /// <summary>Lets it go, until it is asked for.</summary>
    /// <param name="store">Remembers those that were asked for last.</param>
    /// <param name="readAgain">Reads the same once more.</param>
    public void PutAway(RunStore store, Func<Document> readAgain) => (_store, _readAgain, _held) = (store, readAgain, null);

    private Document ReadAgain()
    {
        lock (_lock)
        {
            if (!_read.TryGetTarget(out var known))
            {
                _read.SetTarget(known = _readAgain!());
            }

            _store!.Remember(known);

            return known;
        }
    }
}
