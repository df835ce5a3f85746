using PerfForm.Core.Model.Contract;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Tables;

namespace PerfForm.Core.Writers.Xlsx;

/// <summary>A workbook with a sheet a table. Rows are streamed: a season's indicators do not fit into memory.</summary>
internal static class TableWorkbook
{
    /// <summary>The rows of a sheet behind its header: 1,048,576 in all.</summary>
    private const long MostRows = (1L << 20) - 1;

    // Enough to see how wide a column's values are.
    private const int SampledRows = 200;

    /// <summary>The tables in the order of their sheets.</summary>
    public static IReadOnlyList<DocumentTable> Tables { get; } =
    [
        DocumentTables.Default.Indicators,
        DocumentTables.Default.Forms,
        DocumentTables.Default.Tasks,
        DocumentTables.Default.Goals,
        DocumentTables.Default.MoneyLines,
        DocumentTables.Default.TargetParts,
        DocumentTables.Default.Grades,
        DocumentTables.Default.Fields,
        DocumentTables.Default.Unclaimed,
        DocumentTables.Default.Diagnostics,
        DocumentTables.Default.Related,
        DocumentTables.Default.Documents,
        DocumentTables.Default.Skipped,
    ];

    /// <summary>Writes the workbook. A table with more rows than a sheet can hold continues on another sheet.</summary>
    /// <param name="tables">The tables with their rows.</param>
    /// <param name="draft">An empty stream to write a first draft to; it must be able to seek.</param>
    /// <param name="output">Where to.</param>
    /// <param name="language">The language of sheet names, headings and words.</param>
    /// <param name="mostRows">The most rows of a sheet, behind its header.</param>
    /// <param name="use">What it is for.</param>
    public static void Write(
        IReadOnlyList<TableContent> tables, Stream draft, Stream output, Language language, long mostRows = MostRows, WorkbookUse use = WorkbookUse.Data)
    {
        var sheets = new List<SheetFrame>();
        using (var workbook = new WorkbookDraft(draft, language, use))
        {
            foreach (var table in tables)
            {
                sheets.AddRange(WriteTable(workbook, table, language, mostRows));
            }

            workbook.Finish();
        }

        draft.Position = 0;
        WorkbookPackage.Copy(draft, output, sheets, use);
    }

    private static List<SheetFrame> WriteTable(WorkbookDraft workbook, TableContent content, Language language, long mostRows)
    {
        var title = content.Title.In(language);
        var sheets = new List<SheetFrame>();
        using var rows = content.Rows.GetEnumerator();
        List<TableValue[]> first = [.. Next(rows, Math.Min(SampledRows, content.Count))];
        var widths = ColumnWidths.Of(content, first, language);
        using var all = first.Concat(Next(rows, content.Count - first.Count)).GetEnumerator();
        var left = content.Count;
        do
        {
            var count = Math.Min(left, mostRows);
            var sheet = new SheetFrame(sheets.Count == 0 ? title : $"{title} {sheets.Count + 1}", content.Columns.Count, count + 1);
            workbook.Begin(sheet, content.Columns, widths);
            foreach (var row in Next(all, count))
            {
                workbook.Add(row);
            }

            sheets.Add(sheet);
            left -= count;
        }
        while (left > 0);
        return sheets;
    }

    private static IEnumerable<TableValue[]> Next(IEnumerator<TableValue[]> rows, long count)
    {
        for (var i = 0L; i < count && rows.MoveNext(); i++)
        {
            yield return rows.Current;
        }
    }
}
