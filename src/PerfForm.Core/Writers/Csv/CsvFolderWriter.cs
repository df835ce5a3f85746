using PerfForm.Core.Model;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Folders;
using PerfForm.Core.Writers.Tables;

namespace PerfForm.Core.Writers.Csv;

/// <summary>Writes the tables as CSV files, and the Data Package that describes them.</summary>
internal sealed class CsvFolderWriter : IFolderWriter
{
    private const string PackageFile = "datapackage.json";

    public string Format => "csv";

    public IReadOnlyList<string> Places => [.. DocumentTables.Default.All.Select(DataPackage.FileOf), PackageFile];

    public bool NeedsSpool => false;

    public IEnumerable<OutputPiece> Opening() =>
        DocumentTables.Default.All.Select(table => OutputPiece.Added(DataPackage.FileOf(table), CsvOutput.Header(table.Columns.Select(column => column.Name))));

    public IEnumerable<OutputPiece> PiecesOf(Document document, string name, Language language) => DocumentTables.Default.All
        .Select(table => OutputPiece.Added(DataPackage.FileOf(table), CsvOutput.Bytes(table.Rows(document, language), CsvField.Of)))
        .Where(piece => piece.Content.Length > 0);

    public void Finish(OutputFolder folder, Language language, CancellationToken cancellation) =>
        folder.WriteWhole(PackageFile, stream => DataPackage.Write(stream, language));
}
