using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Writers;

/// <summary>Writes documents in one format. The same documents and language always give the same bytes.</summary>
public interface IDocumentWriter
{
    /// <summary>The format's name, as <c>-f</c> takes it.</summary>
    string Format { get; }

    /// <summary>Writes all documents as UTF-8 without byte order mark; leaves the stream open.</summary>
    /// <param name="documents">The documents, in order.</param>
    /// <param name="output">The stream.</param>
    /// <param name="language">The language of the diagnostics' messages.</param>
    void Write(IReadOnlyList<Document> documents, Stream output, Language language);
}
