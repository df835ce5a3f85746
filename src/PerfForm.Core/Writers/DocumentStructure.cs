using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;

namespace PerfForm.Core.Writers;

/// <summary>The output contract in one place: which keys a document has, and in which order.</summary>
internal sealed class DocumentStructure(StructureWriter writer, Language language)
{
    /// <summary>The name of the contract, the first key of every output.</summary>
    public const string SchemaName = "perfform/1";

    public void Write(IEnumerable<Document> documents)
    {
        writer.BeginMap();
        writer.Text("schema", SchemaName);
        writer.BeginList("documents");
        foreach (var document in documents)
        {
            Write(document);
        }

        writer.EndList();
        writer.EndMap();
    }

    public void Write(Document document)
    {
        writer.BeginMap();
        WriteSource(document.Source);
        writer.BeginList("forms");
        foreach (var form in document.Forms)
        {
            new FormStructure(writer).Write(form);
        }

        writer.EndList();
        WriteList("skipped", document.Skipped, WriteSkipped);
        WriteList("diagnostics", document.Diagnostics, WriteDiagnostic);
        writer.EndMap();
    }

    private void WriteSource(SourceFile source)
    {
        writer.BeginMap("source");
        writer.Text("path", source.Path);
        if (source.Format is { } format)
        {
            writer.Text("format", format.Name());
        }

        if (source.Sha256.Length > 0)
        {
            writer.Text("sha256", source.Sha256);
        }

        writer.EndMap();
    }

    private void WriteList<T>(string key, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        writer.BeginList(key);
        foreach (var item in items)
        {
            writer.BeginMap();
            write(item);
            writer.EndMap();
        }

        writer.EndList();
    }

    private void WriteSkipped(SkippedArea skipped)
    {
        writer.Text("sheet", skipped.Sheet);
        writer.Text("reason", skipped.Reason);
    }

    private void WriteDiagnostic(Diagnostic diagnostic)
    {
        writer.Text("code", diagnostic.Kind.Code);
        writer.Text("name", diagnostic.Kind.Name);
        writer.Text("severity", diagnostic.Severity.Name());
        writer.Text("file", diagnostic.File);
        if (diagnostic.Sheet is { } sheet)
        {
            writer.Text("sheet", sheet);
        }

        if (diagnostic.Cell is { } cell)
        {
            writer.Text("cell", cell.ToString());
        }

        writer.Text("message", diagnostic.Message.In(language));
    }
}
