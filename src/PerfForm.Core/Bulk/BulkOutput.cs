using System.Diagnostics;

namespace PerfForm.Core.Bulk;

/// <summary>Hands results to the output in order, behind those that an earlier run, that was cut off, has written.</summary>
internal sealed class BulkOutput : IDisposable
{
    private const int InputsPerCommit = 256;
    private static readonly TimeSpan TimePerCommit = TimeSpan.FromSeconds(1);
    private readonly IBulkSink _sink;
    private readonly Action<ManifestEntry> _written;
    private readonly IEnumerator<ManifestEntry> _before;

    // What each content turned out to be: a copy is of the kind of the first, which is taken before it.
    private readonly Dictionary<string, string?> _kinds = new(StringComparer.Ordinal);
    private bool _isResuming;
    private int _sinceCommit;
    private long _committedAt = Stopwatch.GetTimestamp();

    public BulkOutput(IBulkSink sink, Action<ManifestEntry> written)
    {
        (_sink, _written, _before) = (sink, written, sink.Before().GetEnumerator());
        _isResuming = _before.MoveNext();
    }

    /// <summary>What the earlier run wrote for the next input; null where it did not come so far.</summary>
    /// <exception cref="InputsChangedException">The inputs are not those that it began with.</exception>
    public ManifestEntry? DoneBefore(string path, string sha256)
    {
        if (!_isResuming)
        {
            return null;
        }

        if (_before.Current.Path != path || _before.Current.Sha256 != sha256)
        {
            throw new InputsChangedException(path);
        }

        var entry = WithKind(_before.Current);
        _isResuming = _before.MoveNext();
        _written(entry);
        return entry;
    }

    /// <summary>Takes the next result.</summary>
    public void Take(Conversion conversion)
    {
        var known = conversion with { Entry = WithKind(conversion.Entry) };
        _sink.Write(known);
        _written(known.Entry);
        if (++_sinceCommit >= InputsPerCommit || Stopwatch.GetElapsedTime(_committedAt) > TimePerCommit)
        {
            _sink.Commit();
            (_sinceCommit, _committedAt) = (0, Stopwatch.GetTimestamp());
        }
    }

    /// <summary>Ends the output.</summary>
    /// <exception cref="InputsChangedException">The earlier run had more inputs.</exception>
    public void Complete(CancellationToken cancellation)
    {
        if (_isResuming)
        {
            throw new InputsChangedException(_before.Current.Path);
        }

        _sink.Complete(cancellation);
    }

    public void Dispose() => _before.Dispose();

    private ManifestEntry WithKind(ManifestEntry entry)
    {
        if (entry.Outcome == InputOutcome.Duplicate)
        {
            return entry with { Kind = _kinds.GetValueOrDefault(entry.Sha256) };
        }

        _kinds.TryAdd(entry.Sha256, entry.Kind);
        return entry;
    }
}
