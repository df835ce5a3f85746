using PerfForm.Core.Model;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Csv;
using PerfForm.Core.Writers.Folders;
using PerfForm.Core.Writers.Tables;

namespace PerfForm.Core.Writers.Sqlite;

/// <summary>Writes the tables into one SQLite database, with keys and indexes.</summary>
internal sealed class SqliteFolderWriter : IFolderWriter
{
    private const string File = "perfform.sqlite";

    public string Format => "sqlite";

    public IReadOnlyList<string> Places => [File];

    public bool NeedsSpool => true;

    public IEnumerable<OutputPiece> Opening() => [];

    public IEnumerable<OutputPiece> PiecesOf(Document document, string name, Language language) => [];

    public void Finish(OutputFolder folder, Language language, CancellationToken cancellation)
    {
        var beside = folder.PathBeside(File);
        System.IO.File.Delete(beside);
        using (var database = new TableDatabase(beside))
        {
            foreach (var table in DocumentTables.Default.All)
            {
                database.Write(table, TableSpool.Rows(folder, table, cancellation));
            }

            database.WriteViews();
            database.Complete();
        }

        folder.MoveToPlace(beside, File);
    }
}
