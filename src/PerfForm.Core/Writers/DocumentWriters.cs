using PerfForm.Core.Writers.Csv;
using PerfForm.Core.Writers.Json;
using PerfForm.Core.Writers.Yaml;

namespace PerfForm.Core.Writers;

/// <summary>Every format that documents are written in: a new one is a folder and a line here.</summary>
public static class DocumentWriters
{
    /// <summary>The writers; the first is the default.</summary>
    public static IReadOnlyList<IDocumentWriter> All { get; } = [new YamlWriter(), new JsonWriter(), new JsonLinesWriter(), new CsvIndicatorWriter()];
}
