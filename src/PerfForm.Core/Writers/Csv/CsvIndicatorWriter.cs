using PerfForm.Core.Model;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Tables;

namespace PerfForm.Core.Writers.Csv;

/// <summary>Writes one table: a row an indicator, with its form's facts repeated.</summary>
internal sealed class CsvIndicatorWriter : IDocumentWriter
{
    // The contract's columns, and their order.
    private static readonly string[] Columns =
    [
        "source", "sheet", "form_kind", "form_title", "year", "department", "unit", "project_name", "project_code", "budget_total", "budget_fiscal", "budget_other",
        "horizon", "level1", "level2", "name", "target_raw", "target_kind", "target_operator", "target_value", "target_lower", "target_upper", "target_unit", "weight", "cell",
    ];

    public string Format => "csv";

    public void Write(IReadOnlyList<Document> documents, Stream output, Language language)
    {
        var table = DocumentTables.Indicators;
        var places = Array.ConvertAll(Columns, name => table.Columns.ToList().FindIndex(column => column.Name == name));
        CsvOutput.Write(output, Columns, documents.SelectMany(document => table.Rows(document, language)).Select(row => places.Select(place => CsvField.Of(row[place]))));
    }
}
