using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Writers.Folders;

/// <summary>Writes a file an input, as <c>import</c> would.</summary>
internal sealed class DocumentFolderWriter(IDocumentWriter writer) : IFolderWriter
{
    private const string Folder = "documents";

    public string Format => writer.Format;

    public IReadOnlyList<string> Places => [Folder];

    public bool NeedsSpool => false;

    public IEnumerable<OutputPiece> Opening() => [];

    public IEnumerable<OutputPiece> PiecesOf(Document document, string name, Language language)
    {
        using var content = new MemoryStream();
        writer.Write([document], content, language);
        return [OutputPiece.Whole($"{Folder}/{name}.{writer.Format}", content.ToArray())];
    }

    public void Finish(OutputFolder folder, Language language, CancellationToken cancellation)
    {
        // All is written by then.
    }
}
