using System.IO.Compression;
using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Tables;

namespace PerfForm.Core.Writers.Xlsx;

/// <summary>
/// A workbook with a sheet a table: header row frozen, filters, widths. ClosedXML makes the workbook without its rows; they are streamed into
/// its package, since a season's indicators do not fit into memory as objects.
/// </summary>
internal static class TableWorkbook
{
    // 1,048,576 rows in all.
    private const long MostRows = (1L << 20) - 1;
    private const double NarrowColumn = 11;
    private const double WideColumn = 28;

    // The earliest date that a zip can hold: the bytes must not tell when they were written.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The tables in the order of their sheets.</summary>
    public static IReadOnlyList<DocumentTable> Tables { get; } =
    [
        DocumentTables.Default.Indicators,
        DocumentTables.Default.Forms,
        DocumentTables.Default.Tasks,
        DocumentTables.Default.Goals,
        DocumentTables.Default.MoneyLines,
        DocumentTables.Default.TargetParts,
        DocumentTables.Default.Fields,
        DocumentTables.Default.Unclaimed,
        DocumentTables.Default.Diagnostics,
        DocumentTables.Default.Related,
        DocumentTables.Default.Documents,
        DocumentTables.Default.Skipped,
    ];

    /// <summary>Writes the workbook. A table with more rows than a sheet can hold continues on another sheet.</summary>
    /// <param name="tables">The tables with their rows.</param>
    /// <param name="output">Where to; it must be able to seek.</param>
    /// <param name="language">The language of sheet names and headers.</param>
    public static void Write(IReadOnlyList<TableContent> tables, Stream output, Language language)
    {
        var sheets = tables.SelectMany(SheetsOf).ToList();
        using var frame = new MemoryStream();
        WriteFrame(sheets, frame, language);
        var parts = SettledParts(frame);
        using var from = new ZipArchive(frame, ZipArchiveMode.Read);
        using var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);

        // Sheets last and in order: the rows of a table on several sheets are read once.
        var further = from.Entries
            .Where(entry => !parts.Contains(entry.FullName, StringComparer.Ordinal))
            .OrderBy(entry => entry.FullName, StringComparer.Ordinal);
        foreach (var entry in further)
        {
            Copy(entry, to, (source, target) => source.CopyTo(target));
        }

        var rows = tables.ToDictionary(table => table.Table, table => table.Rows.GetEnumerator());
        for (var i = 0; i < sheets.Count; i++)
        {
            var sheet = sheets[i];
            Copy(from.GetEntry(parts[i])!, to, (source, target) => SheetRows.Insert(source, target, sheet.Table, Next(rows[sheet.Table], sheet.Rows)));
        }

        foreach (var reader in rows.Values)
        {
            reader.Dispose();
        }
    }

    private static IEnumerable<(DocumentTable Table, int Number, long Rows)> SheetsOf(TableContent content)
    {
        var left = content.Count;
        var number = 1;
        do
        {
            yield return (content.Table, number++, Math.Min(left, MostRows));
            left -= MostRows;
        }
        while (left > 0);
    }

    private static IEnumerable<TableValue[]> Next(IEnumerator<TableValue[]> rows, long count)
    {
        for (var i = 0L; i < count && rows.MoveNext(); i++)
        {
            yield return rows.Current;
        }
    }

    private static void WriteFrame(IReadOnlyList<(DocumentTable Table, int Number, long Rows)> sheets, Stream frame, Language language)
    {
        using var workbook = new XLWorkbook();
        foreach (var (table, number, rows) in sheets)
        {
            var title = table.Title.In(language);
            var sheet = workbook.Worksheets.Add(number == 1 ? title : $"{title} {number}");
            for (var column = 0; column < table.Columns.Count; column++)
            {
                sheet.Cell(1, column + 1).SetValue(table.Columns[column].Title.In(language));
                sheet.Column(column + 1).Width = table.Columns[column].Type == ColumnType.Text ? WideColumn : NarrowColumn;
            }

            var header = sheet.Range(1, 1, 1, table.Columns.Count);
            header.Style.Font.Bold = true;
            header.Style.Fill.BackgroundColor = XLColor.FromArgb(0xDD, 0xE7, 0xF3);
            header.Style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
            sheet.SheetView.FreezeRows(1);
            sheet.Range(1, 1, (int)rows + 1, table.Columns.Count).SetAutoFilter();
        }

        workbook.SaveAs(frame);
    }

    // The names of the sheets' parts within the package, in the sheets' order. What is another one each time is settled: the part that says
    // when and by whom, by its very name, and the name by which the package knows the workbook.
    private static List<string> SettledParts(Stream frame)
    {
        using var document = SpreadsheetDocument.Open(frame, isEditable: true);
        if (document.CoreFilePropertiesPart is { } properties)
        {
            document.DeletePart(properties);
        }

        var workbook = document.WorkbookPart!;
        document.ChangeIdOfPart(workbook, "workbook");
        return [.. workbook.Workbook.Sheets!.Elements<Sheet>().Select(sheet => workbook.GetPartById(sheet.Id!).Uri.ToString().TrimStart('/'))];
    }

    private static void Copy(ZipArchiveEntry entry, ZipArchive to, Action<Stream, Stream> copy)
    {
        var copied = to.CreateEntry(entry.FullName, CompressionLevel.Fastest);
        copied.LastWriteTime = NoTime;
        using var source = entry.Open();
        using var target = copied.Open();
        copy(source, target);
    }
}
