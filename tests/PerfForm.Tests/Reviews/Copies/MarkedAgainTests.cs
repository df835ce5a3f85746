using System.Xml.Linq;
using ClosedXML.Excel;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Text;

namespace PerfForm.Tests.Reviews.Copies;

/// <summary>A copy that came back and is marked again: what the first run added goes.</summary>
public sealed class MarkedAgainTests
{
    private const string Form = "项目 '一' & 二";
    private const string Second = "第二张";
    private const string Marker = "_perfform.opinions";

    private static readonly byte[] First = Copied.With(
        Copied.Rich, Copied.Finding(Form, "E8"), Copied.Finding(Form, "B5", Severity.Warning), Copied.Finding(Form, "E9"), Copied.Finding(Second, "B3"));

    [Fact]
    public void There_is_one_sheet_of_opinions_and_it_is_the_new_one()
    {
        var again = Copied.With(First, Copied.Finding(Form, "E9", message: "还不对"));
        var sheets = new PackageSheets(again);
        Assert.Equal(new PackageSheets(First).Names, sheets.Names);
        Assert.Equal("审核意见", sheets.Shown);
        Assert.Equal("还不对", OpenedCopy.Of(again).Worksheet(1).Cell("D7").GetString());
        Assert.Equal(new PackageContent(First).Names, new PackageContent(again).Names);
    }

    [Fact]
    public void Names_are_not_doubled_and_stay_with_their_sheets()
    {
        var again = Copied.With(First, Copied.Finding(Form, "E9"), Copied.Finding(Second, "B3"));
        Assert.Equal(new PackageSheets(First).LocalNames.Order(), new PackageSheets(again).LocalNames.Order());
        Assert.Equal(2, new PackageContent(again).Text("xl/workbook.xml").Split(Marker).Length);
    }

    [Fact]
    public void The_sheet_is_known_where_it_was_renamed_moved_and_hidden()
    {
        var moved = Copied.Edited(First, "xl/workbook.xml", text =>
        {
            var workbook = XElement.Parse(text.Replace("审核意见", "上轮's", StringComparison.Ordinal));
            var sheets = workbook.Elements().Single(element => element.Name.LocalName == "sheets");
            var own = sheets.Elements().First();
            own.Remove();
            own.SetAttributeValue("state", "hidden");
            sheets.Add(own);
            foreach (var name in workbook.Descendants().Where(element => element.Attribute("localSheetId") is not null))
            {
                name.SetAttributeValue("localSheetId", ((int)name.Attribute("localSheetId")! + 4) % 5);
            }

            workbook.Descendants().Where(element => element.Value.StartsWith("'上轮's'", StringComparison.Ordinal)).ToList()
                .ForEach(name => name.Value = name.Value.Replace("上轮's", "上轮''s", StringComparison.Ordinal));
            return workbook.ToString();
        });
        var again = Copied.With(moved, Copied.Finding(Form, "E9"));
        var sheets = new PackageSheets(again);
        Assert.Equal(["封面", Form, Second, "隐藏", "上轮's"], sheets.Names);
        Assert.Equal("上轮's", sheets.Shown);
        Assert.Equal(XLWorksheetVisibility.Visible, OpenedCopy.Of(again).Worksheet(5).Visibility);
        Assert.Contains("上轮's: _xlnm.Print_Titles '上轮''s'!$6:$6", sheets.LocalNames);
    }

    [Fact]
    public void Without_the_sheet_another_is_added_and_the_old_name_goes()
    {
        var deleted = Copied.Edited(First, "xl/workbook.xml", text => text.Replace("&apos;审核意见&apos;!$A$1", "#REF!", StringComparison.Ordinal));
        var again = Copied.With(deleted, Copied.Finding(Form, "E9"));
        Assert.Equal("审核意见 (2)", new PackageSheets(again).First);
        Assert.Equal(2, new PackageContent(again).Text("xl/workbook.xml").Split(Marker).Length);
    }

    [Theory]
    [InlineData("""<c r="G8" t="inlineStr"><is><t>已改</t></is></c>""")]
    [InlineData("""<c r="G8"><f>1+1</f></c>""")]
    public void What_people_wrote_beside_the_opinions_is_kept_with_its_sheet(string cell)
    {
        var written = Copied.Edited(First, "xl/worksheets/review1.xml", text =>
        {
            var row = text.IndexOf("</row>", text.IndexOf("<row r=\"8\"", StringComparison.Ordinal), StringComparison.Ordinal);
            return text.Insert(row, cell);
        });
        Assert.Equal(["审核意见 (2)", "审核意见"], new PackageSheets(Copied.With(written, Copied.Finding(Form, "E9"))).Names.Take(2));
    }

    [Fact]
    public void Notes_say_what_is_found_now_and_others_are_kept()
    {
        var again = Copied.With(First, Copied.Finding(Form, "E9", message: "还不对"));
        var sheet = OpenedCopy.Of(again).Worksheet(Form);
        Assert.Equal("填报人：按实际填写", sheet.Cell("E8").Comment.Text);
        Assert.Contains("<text><t>另一条批注</t></text>", new PackageContent(again).Text("xl/comments/comment1.xml"), StringComparison.Ordinal);
        Assert.False(sheet.Cell("B5").HasComment);
        var note = sheet.Cell("E9").Comment.Text;
        Assert.Contains("还不对", note, StringComparison.Ordinal);
        Assert.DoesNotContain("必须改：不对", note, StringComparison.Ordinal);
    }

    [Fact]
    public void The_boxes_of_notes_that_are_gone_go_too()
    {
        var drawing = new PackageContent(Copied.With(First, Copied.Finding(Form, "E9"))).Text("xl/drawings/commentsDrawing1.vml");
        Assert.Equal(3, drawing.Split("ObjectType=\"Note\"").Length - 1);
        Assert.Contains("ObjectType=\"Checkbox\"", drawing, StringComparison.Ordinal);
        Assert.DoesNotContain("ObjectType=\"Note\"", new PackageContent(Copied.With(First)).Text("xl/drawings/review1.vml"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_people_wrote_into_our_note_is_kept()
    {
        var written = Copied.Edited(First, "xl/comments/comment1.xml", text => text.Replace("【审核完】", "【审核完】\n已按要求修改 &amp; 核对", StringComparison.Ordinal));
        var sheet = OpenedCopy.Of(Copied.With(written, Copied.Finding(Form, "E9", message: "还不对"))).Worksheet(Form);
        Assert.Equal("已按要求修改 & 核对", sheet.Cell("B5").Comment.Text.Trim());
        Assert.StartsWith(
            "已按要求修改 & 核对\n\n【绩效目标审核】\n必须改：还不对", sheet.Cell("E9").Comment.Text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Mended_cells_have_the_style_that_they_were_received_with()
    {
        var again = Copied.With(First, Copied.Finding(Form, "E9", Severity.Info));
        Assert.All(["E8", "B5"], cell => Assert.Equal(StyleOf(Copied.Rich, cell), StyleOf(again, cell)));
        Assert.Equal(XLColor.FromHtml("#DDEBF7"), OpenedCopy.Of(again).Worksheet(Form).Cell("E9").Style.Fill.BackgroundColor);
    }

    [Fact]
    public void A_colour_that_a_cell_had_comes_back_though_its_style_is_not_there_any_more()
    {
        var received = Colored("FFC7CE");
        var first = Copied.With(received, Copied.Finding("S", "A1"), Copied.Finding("S", "A2"));

        // As a program saves it that does not keep styles which no cell has.
        var saved = Copied.Edited(first, "xl/styles.xml", text => text.Replace(" fillId=\"2\"", " fillId=\"0\"", StringComparison.Ordinal));
        Assert.All([first, saved], workbook =>
        {
            var sheet = OpenedCopy.Of(Copied.With(workbook)).Worksheet("S");
            Assert.Equal(XLColor.FromHtml("#FFC7CE"), sheet.Cell("A1").Style.Fill.BackgroundColor);
            Assert.Equal(XLFillPatternValues.None, sheet.Cell("A2").Style.Fill.PatternType);
        });
    }

    [Fact]
    public void A_fill_of_the_same_colour_that_is_not_ours_is_kept()
    {
        var received = Colored("FFC7CE");
        Assert.Equal(
            XLColor.FromHtml("#FFC7CE"),
            OpenedCopy.Of(Copied.With(Copied.With(received, Copied.Finding("S", "A2")))).Worksheet("S").Cell("A1").Style.Fill.BackgroundColor);
    }

    [Fact]
    public void All_else_stays_byte_for_byte()
    {
        var (first, again) = (new PackageContent(First), new PackageContent(Copied.With(First, Copied.Finding(Form, "E9"))));
        string[] patched =
        [
            "xl/workbook.xml", "xl/styles.xml", "xl/worksheets/review1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml",
            "xl/comments/comment1.xml", "xl/reviewComments1.xml", "xl/drawings/commentsDrawing1.vml", "xl/drawings/review1.vml",
        ];
        Assert.All(first.Names.Except(patched), part => Assert.Equal(first[part], again[part]));
    }

    [Fact]
    public void The_same_findings_again_change_no_cell()
    {
        var finding = Copied.Finding(Form, "E8");
        var first = Copied.With(Copied.Rich, finding);
        var again = Copied.With(first, finding);
        Assert.Equal(new PackageContent(first).Text("xl/drawings/commentsDrawing1.vml"), new PackageContent(again).Text("xl/drawings/commentsDrawing1.vml"));
        Assert.Equal(
            OpenedCopy.Of(first).Worksheet(Form).Cell("E8").Comment.Text, OpenedCopy.Of(again).Worksheet(Form).Cell("E8").Comment.Text);
    }

    [Fact]
    public void A_copy_in_the_other_language_is_known_too()
    {
        var again = Copied.Of(Copied.Of(Copied.Rich, Language.English));
        Assert.Equal("Review", new PackageSheets(again).First);
        Assert.DoesNotContain("[Review of", new PackageContent(again).Text("xl/comments/comment1.xml"), StringComparison.Ordinal);
    }

    private static byte[] Colored(string color)
    {
        using var workbook = new XLWorkbook();
        var sheet = workbook.AddWorksheet("S");
        sheet.Cell("A1").SetValue("甲").Style.Fill.SetBackgroundColor(XLColor.FromHtml($"#{color}"));
        sheet.Cell("A2").SetValue("乙");
        var saved = new MemoryStream();
        workbook.SaveAs(saved);
        return saved.ToArray();
    }

    private static string? StyleOf(byte[] workbook, string cell) =>
        (string?)XElement.Parse(new PackageContent(workbook).Text("xl/worksheets/sheet2.xml")).Descendants()
            .Single(element => element.Name.LocalName == "c" && (string?)element.Attribute("r") == cell).Attribute("s") ?? "0";
}
