using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Folders;
using PerfForm.Core.Writers.Tables;

namespace PerfForm.Core.Writers.Csv;

/// <summary>
/// The tables of all documents, kept on disk until the run is over, for formats that cannot grow by whole records: a workbook, a database.
/// </summary>
internal static class TableSpool
{
    /// <summary>What a document adds.</summary>
    internal static IEnumerable<OutputPiece> PiecesOf(Document document, Language language) => DocumentTables.Default.All
        .Select(table =>
            OutputPiece.Added(
                FileOf(table),
                CsvOutput.Bytes(table.Rows(document, language), value => value.Number is null ? new CsvField(value.Text ?? string.Empty) : CsvField.Of(value))))
        .Where(piece => piece.Content.Length > 0);

    /// <summary>How many rows a table has.</summary>
    internal static long Count(OutputFolder folder, DocumentTable table, CancellationToken cancellation)
    {
        using var csv = Open(folder, table);
        var count = 0L;
        while (csv.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            count++;
        }

        return count;
    }

    /// <summary>The rows of a table, one after the other.</summary>
    internal static IEnumerable<TableValue[]> Rows(OutputFolder folder, DocumentTable table, CancellationToken cancellation)
    {
        using var csv = Open(folder, table);
        while (csv.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            var row = new TableValue[table.Columns.Count];
            for (var column = 0; column < row.Length; column++)
            {
                row[column] = ValueOf(csv[column], table.Columns[column].Type);
            }

            yield return row;
        }
    }

    /// <summary>What the spool begins with: files without a row.</summary>
    internal static IEnumerable<OutputPiece> Opening => DocumentTables.Default.All.Select(table => OutputPiece.Added(FileOf(table), []));

    private static CsvParser Open(OutputFolder folder, DocumentTable table) =>
        new(new StreamReader(folder.OpenGrown(FileOf(table)), Encoding.UTF8), new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" });

    private static string FileOf(DocumentTable table) => $"{OutputFolder.WayFolder}/{table.Name}.csv";

    private static TableValue ValueOf(string field, ColumnType type) => field.Length == 0 ? default
        : type is ColumnType.Whole or ColumnType.Number ? TableValue.Of(decimal.Parse(field, CultureInfo.InvariantCulture))
        : TableValue.Of(field);
}
