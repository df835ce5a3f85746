using System.Text.Json;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;

namespace PerfForm.Core.Writers.Json;

/// <summary>Writes JSON Lines: one document a line.</summary>
internal sealed class JsonLinesWriter : IDocumentWriter
{
    public string Format => "jsonl";

    public void Write(IReadOnlyList<Document> documents, Stream output, Language language)
    {
        foreach (var document in documents)
        {
            using (var json = new Utf8JsonWriter(output, JsonStyle.OnOneLine))
            {
                new DocumentStructure(new JsonStructureWriter(json), language).Write(document);
            }

            output.WriteByte((byte)'\n');
        }
    }
}
