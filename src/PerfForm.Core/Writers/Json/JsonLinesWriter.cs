using System.Text.Json;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Text;

namespace PerfForm.Core.Writers.Json;

/// <summary>Writes JSON Lines: one document a line.</summary>
internal sealed class JsonLinesWriter : IDocumentWriter
{
    public string Format => "jsonl";

    public void Write(IReadOnlyList<Document> documents, Stream output, Language language)
    {
        // One writer for all lines keeps the memory that a line needs.
        using var json = new Utf8JsonWriter(output, JsonStyle.OnOneLine);
        var structure = new JsonStructureWriter(json) { Language = language };
        foreach (var document in documents)
        {
            OutputContract.Default.Document.Write(document, structure);
            json.Flush();
            json.Reset();
            output.WriteByte((byte)'\n');
        }
    }
}
