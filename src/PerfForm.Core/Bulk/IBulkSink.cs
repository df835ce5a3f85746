namespace PerfForm.Core.Bulk;

/// <summary>Where a conversion in bulk goes. Its failures are <see cref="IOException"/>s.</summary>
public interface IBulkSink : IDisposable
{
    /// <summary>What an earlier run, that was cut off, has written already, in order.</summary>
    IEnumerable<ManifestEntry> Before();

    /// <summary>Takes what an input became.</summary>
    void Write(Conversion conversion);

    /// <summary>Makes sure that everything taken so far is kept.</summary>
    void Commit();

    /// <summary>Ends the run.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    void Complete(CancellationToken cancellation);
}
