using PerfForm.Core.Model;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Csv;

namespace PerfForm.Core.Writers.Folders;

/// <summary>
/// Writes very many documents into a folder, in one format. What a document adds is made apart from all others, on many threads; the same
/// documents, names and language always give the same bytes.
/// </summary>
public interface IFolderWriter
{
    /// <summary>The format's name, as <c>-f</c> takes it.</summary>
    string Format { get; }

    /// <summary>The files and folders right below the output folder that it makes.</summary>
    IReadOnlyList<string> Places { get; }

    /// <summary>Whether <see cref="Finish"/> needs all tables in <see cref="TableSpool"/>.</summary>
    bool NeedsSpool { get; }

    /// <summary>What the folder begins with, such as headers.</summary>
    IEnumerable<OutputPiece> Opening();

    /// <summary>What a document adds.</summary>
    /// <param name="document">The document.</param>
    /// <param name="name">Its name below the folder: safe, and no other document's.</param>
    /// <param name="language">The language of messages.</param>
    IEnumerable<OutputPiece> PiecesOf(Document document, string name, Language language);

    /// <summary>Writes what can only be written when all documents are there. May be done again after it was cut off.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="language">The language of titles.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    void Finish(OutputFolder folder, Language language, CancellationToken cancellation);
}
