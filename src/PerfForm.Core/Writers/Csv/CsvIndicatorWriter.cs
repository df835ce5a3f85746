using PerfForm.Core.Model;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Tables;

namespace PerfForm.Core.Writers.Csv;

/// <summary>Writes one table: a row an indicator, with its form's facts repeated. The same table as in a folder of tables.</summary>
internal sealed class CsvIndicatorWriter : IDocumentWriter
{
    public string Format => "csv";

    public void Write(IReadOnlyList<Document> documents, Stream output, Language language) =>
        CsvOutput.Write(output, DocumentTables.Default.Indicators, documents, language);
}
