using System.Text;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Tables;

namespace PerfForm.Core.Writers.Csv;

/// <summary>A CSV table in a stream.</summary>
internal static class CsvOutput
{
    /// <summary>Writes a header and rows as UTF-8; leaves the stream open.</summary>
    public static void Write(Stream output, IEnumerable<string> header, IEnumerable<IEnumerable<CsvField>> rows)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        foreach (var row in rows.Prepend(header.Select(name => new CsvField(name))))
        {
            CsvLine.Write(text, row);
        }
    }

    /// <summary>Writes the rows of a table that documents give, with their header, as UTF-8; leaves the stream open.</summary>
    public static void Write(Stream output, DocumentTable table, IReadOnlyList<Document> documents, Language language)
    {
        output.Write(Header(table.Columns.Select(column => column.Name)));
        foreach (var document in documents)
        {
            output.Write(Bytes(table.Rows(document, language), CsvField.Of));
        }
    }

    /// <summary>A header alone, as UTF-8.</summary>
    public static byte[] Header(IEnumerable<string> names)
    {
        using var header = new MemoryStream();
        Write(header, names, []);
        return header.ToArray();
    }

    /// <summary>Rows without a header, as UTF-8.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="field">How a value is written.</param>
    public static byte[] Bytes(IEnumerable<TableValue[]> rows, Func<TableValue, CsvField> field)
    {
        using var text = new StringWriter();
        foreach (var row in rows)
        {
            CsvLine.Write(text, row.Select(field));
        }

        return Encoding.UTF8.GetBytes(text.GetStringBuilder().ToString());
    }
}
