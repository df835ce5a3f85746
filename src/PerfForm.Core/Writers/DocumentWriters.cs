using PerfForm.Core.Writers.Csv;
using PerfForm.Core.Writers.Json;
using PerfForm.Core.Writers.Xlsx;
using PerfForm.Core.Writers.Yaml;

namespace PerfForm.Core.Writers;

/// <summary>Every format that documents are written in: a new one is a folder and a line here.</summary>
public static class DocumentWriters
{
    /// <summary>The writers; the first is the default.</summary>
    public static IReadOnlyList<IDocumentWriter> All { get; } =
    [
        new YamlWriter(),
        new JsonWriter(),
        new JsonLinesWriter(),
        new CsvIndicatorWriter(),
        new XlsxWriter(),
    ];

    /// <summary>The writer that a file's extension asks for; null where it asks for none.</summary>
    public static IDocumentWriter? ByExtension(string? path)
    {
        var extension = Path.GetExtension(path ?? string.Empty).TrimStart('.').ToLowerInvariant();
        return All.FirstOrDefault(writer => writer.Format == extension || (writer.Format == "yaml" && extension == "yml"));
    }
}
