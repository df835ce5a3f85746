using System.Text.Json;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Text;

namespace PerfForm.Core.Writers.Json;

/// <summary>Writes one indented JSON object with all documents.</summary>
internal sealed class JsonWriter : IDocumentWriter
{
    public string Format => "json";

    public void Write(IReadOnlyList<Document> documents, Stream output, Language language)
    {
        using (var json = new Utf8JsonWriter(output, JsonStyle.Indented))
        {
            OutputContract.Default.Output.Write(documents, new JsonStructureWriter(json) { Language = language });
        }

        output.WriteByte((byte)'\n');
    }
}
