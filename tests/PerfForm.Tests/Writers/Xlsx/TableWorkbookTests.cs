using System.IO.Compression;
using System.Text.RegularExpressions;
using ClosedXML.Excel;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Contract;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Tables;
using PerfForm.Core.Writers.Xlsx;
using PerfForm.Tests.Model.Contract;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Writers.Xlsx;

/// <summary>The workbook as another program sees it.</summary>
public sealed class TableWorkbookTests
{
    private static readonly byte[] Chinese = Written([Imported.File(Fixture.Workbook)], Language.Chinese);

    [Fact]
    public void A_sheet_says_which_cells_it_covers()
    {
        using var workbook = new XLWorkbook(new MemoryStream(Chinese));
        using var package = new ZipArchive(new MemoryStream(Chinese));
        var number = 1;
        foreach (var sheet in workbook.Worksheets)
        {
            var used = sheet.LastRowUsed().RowNumber();
            var said = Regex.Match(Part(package, $"xl/worksheets/sheet{number++}.xml"), "<dimension ref=\"A1:([A-Z]+)([0-9]+)\"/><sheetViews>");
            Assert.Equal(used.ToString(System.Globalization.CultureInfo.InvariantCulture), said.Groups[2].Value);
            Assert.Equal(sheet.LastColumnUsed().ColumnLetter(), said.Groups[1].Value);
        }
    }

    [Fact]
    public void Pages_are_a4_across_with_the_header_on_each()
    {
        using var workbook = new XLWorkbook(new MemoryStream(Chinese));
        Assert.All(workbook.Worksheets, sheet =>
        {
            Assert.Equal(XLPaperSize.A4Paper, sheet.PageSetup.PaperSize);
            Assert.Equal(XLPageOrientation.Landscape, sheet.PageSetup.PageOrientation);
            Assert.Equal((1, 1), (sheet.PageSetup.FirstRowToRepeatAtTop, sheet.PageSetup.LastRowToRepeatAtTop));
        });
    }

    [Fact]
    public void Headings_fit_their_columns_and_long_texts_wrap()
    {
        using var workbook = new XLWorkbook(new MemoryStream(Chinese));
        Assert.All(workbook.Worksheets, sheet => Assert.All(
            sheet.Row(1).CellsUsed(),
            heading => Assert.True(heading.WorksheetColumn().Width > TextWidth.Of(heading.GetString()), heading.GetString())));
        var longest = workbook.Worksheet("绩效目标").CellsUsed().MaxBy(cell => cell.GetString().Length)!;
        Assert.True(longest.GetString().Length > 100);
        Assert.True(longest.Style.Alignment.WrapText);
        Assert.InRange(longest.WorksheetColumn().Width, 40, 60);
    }

    [Fact]
    public void Headings_and_words_are_chinese_where_chinese_is_asked_for()
    {
        using var workbook = new XLWorkbook(new MemoryStream(Chinese));
        var forms = workbook.Worksheet("申报表");
        Assert.Equal(["整体支出", "项目支出"], Column(forms, "类型").Select(cell => cell.GetString()).Distinct(StringComparer.Ordinal));
        Assert.Equal(XLDataType.Number, Column(forms, "预算总额（万元）").First().DataType);
        Assert.Equal(["万元"], Column(forms, "预算金额单位").Select(cell => cell.GetString()).Where(unit => unit.Length > 0).Distinct(StringComparer.Ordinal));
        Assert.Contains("≥", Column(workbook.Worksheet("绩效指标"), "指标值符号").Select(cell => cell.GetString()));
        Assert.Contains("数值", Column(workbook.Worksheet("绩效指标"), "指标值类型").Select(cell => cell.GetString()));
    }

    [Fact]
    public void Every_word_has_a_chinese_name_but_those_of_formats()
    {
        var words = DocumentTables.Default.All
            .SelectMany(table => table.Columns)
            .Where(column => column.Name is not "format" and not "schema")
            .SelectMany(column => column.Words)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Assert.True(words.Count > 20);
        Assert.All(words, word => Assert.False(char.IsAsciiLetter(WordNames.Of(word).Chinese[0]), word));
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void No_two_columns_of_a_sheet_have_the_same_heading(Language language) => Assert.All(
        TableWorkbook.Tables,
        table => Assert.Equal(table.Columns.Count, table.Columns.Select(column => column.Title.In(language)).Distinct(StringComparer.Ordinal).Count()));

    [Fact]
    public void A_table_that_is_too_long_for_a_sheet_goes_on_in_the_next()
    {
        using var workbook = new XLWorkbook(new MemoryStream(Written([Imported.File(Fixture.Workbook)], Language.English, mostRows: 100)));
        Assert.Equal(
            ["indicators", "indicators 2", "indicators 3", "forms"],
            workbook.Worksheets.Take(4).Select(sheet => sheet.Name));
        Assert.Equal([101, 101, 9], workbook.Worksheets.Take(3).Select(sheet => sheet.LastRowUsed().RowNumber()));
        Assert.Equal(workbook.Worksheet("indicators").Cell("A1").GetString(), workbook.Worksheet("indicators 3").Cell("A1").GetString());
    }

    [Fact]
    public void A_workbook_without_a_row_opens()
    {
        using var workbook = new XLWorkbook(new MemoryStream(Written([], Language.English)));
        Assert.All(workbook.Worksheets, sheet => Assert.Equal(1, sheet.LastRowUsed().RowNumber()));
    }

    [Fact]
    public void The_same_documents_give_the_same_bytes() =>
        Assert.Equal(Written([WholeDocument.Create()], Language.Chinese), Written([WholeDocument.Create()], Language.Chinese));

    [Fact]
    public void What_stands_in_the_package_tells_no_time()
    {
        using var package = new ZipArchive(new MemoryStream(Chinese));
        Assert.All(package.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.Equal("[Content_Types].xml", package.Entries.First(entry => !entry.FullName.Contains("rels", StringComparison.Ordinal)).FullName);
    }

    private static IEnumerable<IXLCell> Column(IXLWorksheet sheet, string heading)
    {
        var column = sheet.Row(1).CellsUsed().Single(cell => cell.GetString() == heading).Address.ColumnNumber;
        return sheet.RowsUsed().Skip(1).Select(row => row.Cell(column));
    }

    private static string Part(ZipArchive package, string name)
    {
        using var reader = new StreamReader(package.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static byte[] Written(IReadOnlyList<Document> documents, Language language, long mostRows = 1_048_575)
    {
        using var draft = new MemoryStream();
        using var output = new MemoryStream();
        List<TableContent> tables =
        [
            .. TableWorkbook.Tables.Select(table => (Table: table, Rows: documents.SelectMany(document => table.Rows(document, language)).ToList()))
                .Select(pair => TableContent.Of(pair.Table, pair.Rows.Count, pair.Rows)),
        ];
        TableWorkbook.Write(tables, draft, output, language, mostRows);
        return output.ToArray();
    }
}
