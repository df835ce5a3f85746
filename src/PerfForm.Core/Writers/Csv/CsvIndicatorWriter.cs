using PerfForm.Core.Model;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Tables;

namespace PerfForm.Core.Writers.Csv;

/// <summary>Writes one table: a row an indicator, with its form's facts repeated. The same table as in a folder of tables.</summary>
internal sealed class CsvIndicatorWriter : IDocumentWriter
{
    public string Format => "csv";

    public void Write(IReadOnlyList<Document> documents, Stream output, Language language)
    {
        var table = DocumentTables.Default.Indicators;
        var rows = documents.SelectMany(document => table.Rows(document, language));
        CsvOutput.Write(output, table.Columns.Select(column => column.Name), rows.Select(row => row.Select(CsvField.Of)));
    }
}
