using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Writers.Folders;

/// <summary>
/// Writes very many documents into a folder, in one format. What a document adds is made apart from all others, on many threads; the same
/// documents, names and language always give the same bytes.
/// </summary>
public interface IFolderWriter : IFolderOutput
{
    /// <summary>The format's name, as <c>-f</c> takes it.</summary>
    string Format { get; }

    /// <summary>What a document adds.</summary>
    /// <param name="document">The document.</param>
    /// <param name="name">Its name below the folder: safe, and no other document's.</param>
    /// <param name="language">The language of messages.</param>
    IEnumerable<OutputPiece> PiecesOf(Document document, string name, Language language);
}
