using System.IO.Compression;
using System.Text;
using ClosedXML.Excel;
using PerfForm.Core.Reviews;
using PerfForm.Core.Reviews.Ledgers;
using PerfForm.Core.Reviews.Rosters;
using PerfForm.Core.Reviews.Rounds;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Folders;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Reviews.Ledgers;

public sealed class LedgerOutputTests
{
    private const string Names = """
        单位编码,单位名称,项目编码,项目名称
        205001,某市教育局,20500100001,教师培训
        205001,某市教育局,20500100002,校舍维修
        404,某市公路所,,道路养护
        505,某市档案馆,,档案数字化
        """;

    [Theory]
    [InlineData(Language.Chinese, "zh")]
    [InlineData(Language.English, "en")]
    public void The_sheets_say_what_was_found(Language language, string name) => Golden.Matches(Texts(Written(Small(language))), $"review-ledger.{name}.txt");

    [Fact]
    public void Without_a_roster_nothing_is_said_of_what_is_missing()
    {
        using var workbook = Opened(Written(Small(Language.Chinese, withRoster: false)));
        Assert.Equal(["部门", "项目", "问题", "审核意见", "模板问题"], workbook.Worksheets.Select(sheet => sheet.Name));
        Assert.DoesNotContain("缺报", workbook.Worksheet("部门").Row(1).CellsUsed().Select(cell => cell.GetString()));
    }

    [Fact]
    public void Pages_are_a4_across_one_wide_with_the_header_on_each()
    {
        using var workbook = Opened(Written(Small(Language.Chinese)));
        Assert.All(workbook.Worksheets, sheet =>
        {
            Assert.Equal((XLPaperSize.A4Paper, XLPageOrientation.Landscape), (sheet.PageSetup.PaperSize, sheet.PageSetup.PageOrientation));
            Assert.Equal((1, 0), (sheet.PageSetup.PagesWide, sheet.PageSetup.PagesTall));
            Assert.Equal((1, 1), (sheet.PageSetup.FirstRowToRepeatAtTop, sheet.PageSetup.LastRowToRepeatAtTop));
            Assert.Equal(1, sheet.SheetView.SplitRow);
            Assert.True(sheet.AutoFilter.IsEnabled);
            Assert.All(sheet.CellsUsed(), cell => Assert.True(cell.DataType == XLDataType.Number || cell.Style.Alignment.WrapText));
        });
    }

    [Fact]
    public void Amounts_are_numbers_and_texts_are_never_formulas()
    {
        using var workbook = Opened(Written(SmallReview.Of(
            new ReviewOptions { Language = Language.Chinese },
            ("=cmd.csv", SmallReview.Form("=1+1", "@SUM(A1)\u202E", satisfaction: "较好")))));
        Assert.Equal(30, workbook.Worksheet("项目").Cell("F2").GetDouble());
        Assert.Equal("=1+1", workbook.Worksheet("部门").Cell("A2").GetString());
        Assert.Equal("@SUM(A1)U+202E", workbook.Worksheet("项目").Cell("D2").GetString());
        Assert.All(workbook.Worksheets.SelectMany(sheet => sheet.CellsUsed()), cell => Assert.False(cell.HasFormula));
    }

    [Fact]
    public void A_review_of_nothing_has_headers_all_the_same()
    {
        using var workbook = Opened(Written(SmallReview.Of(new ReviewOptions { Language = Language.Chinese })));
        Assert.All(workbook.Worksheets, sheet => Assert.Equal(1, sheet.LastRowUsed().RowNumber()));
    }

    [Fact]
    public void A_second_round_tells_what_became_of_each_finding()
    {
        var first = Small(Language.Chinese);
        using var workbook = Opened(Written(Small(Language.Chinese, earlier: Round.Of(first))));
        var findings = workbook.Worksheet("问题");
        var column = findings.Row(1).LastCellUsed().Address.ColumnNumber;
        Assert.Equal("整改情况", findings.Cell(1, column).GetString());
        Assert.Contains("未改", findings.Column(column).CellsUsed().Select(cell => cell.GetString()));
        var lines = workbook.Worksheet("整改情况");
        Assert.All(lines.Column(3).CellsUsed().Skip(1), cell => Assert.Equal("未改", cell.GetString()));
        Assert.True(lines.LastRowUsed().RowNumber() > 1);
    }

    [Fact]
    public void The_ledger_stands_in_the_folder_under_its_name_with_the_same_bytes_each_time()
    {
        using var temporary = new TemporaryFolder();
        using var folder = new OutputFolder(temporary.Path);
        folder.Begin("review");
        new LedgerOutput().Finish(Small(Language.Chinese), folder, default);
        Assert.Equal(Written(Small(Language.Chinese)), File.ReadAllBytes(temporary.File("审核台账.xlsx")));
        using var package = new ZipArchive(new MemoryStream(Written(Small(Language.Chinese))));
        Assert.All(package.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [OfficeFact]
    public void LibreOffice_prints_it()
    {
        using var temporary = new TemporaryFolder();
        LibreOffice.Convert(temporary, "pdf", temporary.Write("ledger.xlsx", Written(Small(Language.Chinese))));
        Assert.True(new FileInfo(temporary.File("ledger.pdf")).Length > 10_000);
    }

    private static Review Small(Language language, bool withRoster = true, Round? earlier = null) => SmallReview.Of(
        new ReviewOptions { Language = language, Earlier = earlier, Roster = withRoster ? Roster.Read("名单.csv", Encoding.UTF8.GetBytes(Names)) : null },
        ("received/教育局.csv", SmallReview.Form("某市教育局", "教师培训", "20500100001", "205001", satisfaction: "较好", count: "≥≥120人次")),
        ("received/公路所.csv", SmallReview.Form("公路所", "道路养护")),
        ("received/水务局.csv", SmallReview.Form("某市水务局", "河道清淤", satisfaction: "≥90")),
        ("received/说明.csv", "项目支出绩效目标申报表\n"u8.ToArray()));

    private static byte[] Written(Review review)
    {
        using var output = new MemoryStream();
        LedgerOutput.Write(review, output);
        return output.ToArray();
    }

    private static XLWorkbook Opened(byte[] content) => new(new MemoryStream(content));

    private static string Texts(byte[] content)
    {
        using var workbook = Opened(content);
        var texts = new StringBuilder();
        foreach (var sheet in workbook.Worksheets)
        {
            texts.Append($"=== {sheet.Name}\n");
            foreach (var row in sheet.RowsUsed())
            {
                var cells = row.Cells(1, sheet.LastColumnUsed().ColumnNumber());
                texts.Append(string.Join(" | ", cells.Select(cell => cell.GetString().Replace("\n", "⏎", StringComparison.Ordinal)))).Append('\n');
            }
        }

        return texts.ToString();
    }
}
