using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Writers;

/// <summary>The output contract in one place: which keys a document has, and in which order.</summary>
internal sealed class DocumentStructure(StructureWriter writer, Language language)
{
    /// <summary>The name of the contract, the first key of every output.</summary>
    public const string SchemaName = "perfform/1";

    /// <summary>Writes all documents under the contract's name.</summary>
    public void Write(IReadOnlyList<Document> documents)
    {
        writer.BeginMap();
        writer.Text("schema", SchemaName);
        writer.ListOf("documents", documents, WriteKeys);
        writer.EndMap();
    }

    /// <summary>Writes one document alone.</summary>
    public void Write(Document document)
    {
        writer.BeginMap();
        WriteKeys(document);
        writer.EndMap();
    }

    private void WriteKeys(Document document)
    {
        WriteSource(document.Source);
        writer.ListOf("forms", document.Forms, new FormStructure(writer).WriteKeys);
        writer.ListOfAny("skipped", document.Skipped, WriteSkipped);
        writer.ListOfAny("diagnostics", document.Diagnostics, new DiagnosticStructure(writer, language).WriteKeys);
    }

    private void WriteSource(SourceFile source)
    {
        writer.BeginMap("source");
        writer.Text("path", source.Path);
        if (source.Format is { } format)
        {
            writer.Text("format", format.Name);
        }

        if (source.Sha256.Length > 0)
        {
            writer.Text("sha256", source.Sha256);
        }

        writer.EndMap();
    }

    private void WriteSkipped(SkippedArea skipped)
    {
        writer.Text("sheet", skipped.Sheet);
        writer.Text("reason", skipped.Reason);
    }
}
