using PerfForm.Core.Text;

namespace PerfForm.Core.Bulk;

/// <summary>Writes records to one stream as they come, for a pipe; and the manifest to another.</summary>
/// <param name="records">Where records go; left open.</param>
/// <param name="manifest">Where the manifest goes; null for nowhere.</param>
/// <param name="language">The language of causes.</param>
public sealed class StreamSink(Stream records, Stream? manifest, Language language) : IBulkSink
{
    /// <inheritdoc/>
    public IEnumerable<ManifestEntry> Before() => [];

    /// <inheritdoc/>
    public void Write(Conversion conversion)
    {
        foreach (var piece in conversion.Pieces)
        {
            records.Write(piece.Content);
        }

        manifest?.Write(Manifest.Line(conversion.Entry, language));
    }

    /// <inheritdoc/>
    public void Commit()
    {
        records.Flush();
        manifest?.Flush();
    }

    /// <inheritdoc/>
    public void Complete(CancellationToken cancellation) => Commit();

    /// <inheritdoc/>
    public void Dispose() => manifest?.Dispose();
}
