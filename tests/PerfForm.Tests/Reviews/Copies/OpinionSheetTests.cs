using ClosedXML.Excel;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Text;
using PerfForm.Tests.Grids.Xlsx;

namespace PerfForm.Tests.Reviews.Copies;

/// <summary>The first sheet of a copy, and what it does to the order of the others.</summary>
public sealed class OpinionSheetTests
{
    private const string Form = "项目 '一' & 二";

    [Fact]
    public void It_is_the_first_sheet_and_the_one_that_is_shown()
    {
        var sheets = new PackageSheets(Copied.Of(Copied.Rich));
        Assert.Equal(["审核意见", "封面", Form, "第二张", "隐藏"], sheets.Names);
        Assert.Equal("审核意见", sheets.Shown);
    }

    [Fact]
    public void No_other_sheet_is_selected_with_it()
    {
        var copy = new PackageContent(Copied.Of(Copied.Rich));
        var sheets = copy.Names.Where(part => part.StartsWith("xl/worksheets/", StringComparison.Ordinal));
        Assert.Equal(["xl/worksheets/review1.xml"], sheets.Where(part => copy.Text(part).Contains("tabSelected=\"1\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Print_areas_and_filters_stay_with_their_sheets()
    {
        var (received, copy) = (new PackageSheets(Copied.Rich), new PackageSheets(Copied.Of(Copied.Rich)));
        Assert.Equal(received.LocalNames, copy.LocalNames.Where(name => !name.StartsWith("审核意见", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_name_that_is_taken_is_made_distinct()
    {
        var taken = RealWorkbook.Edited(Copied.Rich, text => text.Replace("name=\"封面\"", "name=\"审核意见\"", StringComparison.Ordinal));
        Assert.Equal(["审核意见 (2)", "审核意见"], new PackageSheets(Copied.Of(taken)).Names.Take(2));
    }

    [Fact]
    public void A_sheet_with_the_greatest_number_does_not_stop_the_copy()
    {
        var received = RealWorkbook.Edited(Copied.Rich, text => text.Replace("sheetId=\"4\"", "sheetId=\"2147483647\"", StringComparison.Ordinal));
        var copy = new PackageContent(Copied.With(received, Copied.Finding(Form, "E9")));
        Assert.Contains("sheetId=\"4\"", copy.Text("xl/workbook.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_the_conclusion_and_lists_the_findings_with_links_to_their_cells()
    {
        var sheet = Opened(Copied.With(Copied.Rich, Copied.Finding(Form, "E8", Severity.Warning, "说不清"), Copied.Finding("第二张", null)));
        Assert.Equal(["1", Form, "退回修改", "道路养护", "必须改 0 · 建议改 1 · 提示 0", "12.5"], TextsOf(sheet, 4));
        Assert.Equal(["序号", "位置", "程度", "问题", "改法", "类别"], TextsOf(sheet, 7));
        Assert.Equal(["1", $"{Form}!E8", "建议改", "说不清"], TextsOf(sheet, 8).Take(4));
        Assert.Equal("'项目 ''一'' & 二'!E8", sheet.Cell("B8").Hyperlink.InternalAddress);
        Assert.Equal("'第二张'!A1", sheet.Cell("B9").Hyperlink.InternalAddress);
        Assert.Equal("道路养护：4 指标与指标值不匹配：“养护里程”", sheet.Cell("A12").GetString());
    }

    [Fact]
    public void It_is_printed_across_A4_with_its_headings_on_each_page()
    {
        var sheet = Opened(Copied.With(Copied.Rich, Copied.Finding(Form, "E8")));
        Assert.Equal(XLPageOrientation.Landscape, sheet.PageSetup.PageOrientation);
        Assert.Equal(XLPaperSize.A4Paper, sheet.PageSetup.PaperSize);
        Assert.Equal((6, 6), (sheet.PageSetup.FirstRowToRepeatAtTop, sheet.PageSetup.LastRowToRepeatAtTop));
    }

    [Fact]
    public void What_follows_from_a_finding_is_told_with_it()
    {
        var finding = Copied.Finding(Form, "E8") with { Consequences = [Copied.Finding(Form, "E9", message: "合计也不对")] };
        Assert.Equal("不对\n一并核对：合计也不对", Opened(Copied.With(Copied.Rich, finding)).Cell("D7").GetString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Texts_of_the_file_are_texts_whatever_they_look_like()
    {
        var sheet = Opened(Copied.With(Copied.Rich, Copied.Finding(Form, "E8", message: "=HYPERLINK(\"x\")<b>&\u0001")));
        Assert.False(sheet.Cell("D7").HasFormula);
        Assert.Equal("=HYPERLINK(\"x\")<b>&\u0001", sheet.Cell("D7").GetString());
    }

    [Fact]
    public void It_speaks_English_when_asked() =>
        Assert.Equal("Review", new PackageSheets(Copied.Of(Copied.Rich, Language.English)).First);

    private static IXLWorksheet Opened(byte[] copy) => OpenedCopy.Of(copy).Worksheet(1);

    private static IEnumerable<string> TextsOf(IXLWorksheet sheet, int row) => Enumerable.Range(1, 6).Select(column => sheet.Cell(row, column).GetString());
}
