using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Writers.Xlsx;

/// <summary>Writes the tables of documents into one workbook.</summary>
internal sealed class XlsxWriter : IDocumentWriter
{
    public string Format => "xlsx";

    public void Write(IReadOnlyList<Document> documents, Stream output, Language language)
    {
        var tables = TableWorkbook.Tables.Select(table =>
        {
            var rows = documents.SelectMany(document => table.Rows(document, language));
            return TableContent.Of(table, rows.LongCount(), rows);
        });

        // A package is written with a look back.
        using var draft = new MemoryStream();
        using var whole = new MemoryStream();
        TableWorkbook.Write([.. tables], draft, whole, language);
        whole.WriteTo(output);
    }
}
