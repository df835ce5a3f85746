using PerfForm.Core.Model;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Csv;
using PerfForm.Core.Writers.Folders;

namespace PerfForm.Core.Writers.Xlsx;

/// <summary>Writes the tables into one workbook.</summary>
internal sealed class XlsxFolderWriter : IFolderWriter
{
    private const string File = "perfform.xlsx";
    private const string Draft = "draft.xlsx";

    public string Format => "xlsx";

    public IReadOnlyList<string> Places => [File];

    public bool NeedsSpool => true;

    public IEnumerable<OutputPiece> Opening() => [];

    public IEnumerable<OutputPiece> PiecesOf(Document document, string name, Language language) => [];

    public void Finish(OutputFolder folder, Language language, CancellationToken cancellation)
    {
        var tables = TableWorkbook.Tables.Select(table =>
            TableContent.Of(table, TableSpool.Count(folder, table, cancellation), TableSpool.Rows(folder, table, cancellation)));
        var beside = folder.PathBeside(File);
        using (var draft = System.IO.File.Create(folder.PathBeside(Draft), bufferSize: 1 << 16, FileOptions.DeleteOnClose))
        using (var output = System.IO.File.Create(beside))
        {
            TableWorkbook.Write([.. tables], draft, output, language);
        }

        folder.MoveToPlace(beside, File);
    }
}
