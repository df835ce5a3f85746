using PerfForm.Core.Writers.Csv;
using PerfForm.Core.Writers.Folders;
using PerfForm.Core.Writers.Json;
using PerfForm.Core.Writers.Sqlite;
using PerfForm.Core.Writers.Xlsx;
using PerfForm.Core.Writers.Yaml;

namespace PerfForm.Core.Writers;

/// <summary>Every format in which very many documents are written: a new one is a folder and a line here.</summary>
public static class FolderWriters
{
    /// <summary>The writers; the first is the default.</summary>
    /// <param name="split">How JSON Lines are spread over files.</param>
    public static IReadOnlyList<IFolderWriter> All(LineSplit split = LineSplit.None) =>
    [
        new JsonLinesFolderWriter(split), new DocumentFolderWriter(new JsonWriter()), new DocumentFolderWriter(new YamlWriter()),
        new CsvFolderWriter(), new XlsxFolderWriter(), new SqliteFolderWriter(),
    ];
}
