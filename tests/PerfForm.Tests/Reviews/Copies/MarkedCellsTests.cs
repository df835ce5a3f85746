using System.Xml.Linq;
using ClosedXML.Excel;
using PerfForm.Core.Diagnostics;

namespace PerfForm.Tests.Reviews.Copies;

/// <summary>The notes and fills of a copy.</summary>
public sealed class MarkedCellsTests
{
    private const string Form = "项目 '一' & 二";
    private const string FormPart = "xl/worksheets/sheet2.xml";
    private const string Drawing = "xl/drawings/commentsDrawing1.vml";
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public void A_cell_with_several_findings_has_one_note_with_the_worst_first()
    {
        var cell = Cell(Copied.With(Copied.Rich, Copied.Finding(Form, "E9", Severity.Info, "小事"), Copied.Finding(Form, "E9", Severity.Error, "大事")), "E9");
        var lines = cell.Comment.Text.Split('\n', StringSplitOptions.TrimEntries);
        Assert.Equal("必须改：大事", lines[1]);
        Assert.StartsWith("改法：", lines[2], StringComparison.Ordinal);
        Assert.Equal("提示：小事", lines[3]);
        Assert.Equal(XLColor.FromHtml("#FFC7CE"), cell.Style.Fill.BackgroundColor);
    }

    [Theory]
    [InlineData(Severity.Error, "#FFC7CE")]
    [InlineData(Severity.Warning, "#FFEB9C")]
    [InlineData(Severity.Info, "#DDEBF7")]
    public void A_fill_tells_the_severity_and_leaves_the_rest_of_the_style(Severity severity, string color)
    {
        var cell = Cell(Copied.With(Copied.Rich, Copied.Finding(Form, "B5", severity)), "B5");
        Assert.Equal(XLColor.FromHtml(color), cell.Style.Fill.BackgroundColor);
        Assert.Equal("#,##0.00\"万元\"", cell.Style.NumberFormat.Format);
        Assert.False(cell.Style.Protection.Locked);
        Assert.Equal(XLBorderStyleValues.Thin, cell.Style.Border.LeftBorder);
    }

    [Fact]
    public void A_note_that_was_there_is_kept_and_ours_stands_behind_it()
    {
        var copy = Copied.With(Copied.Rich, Copied.Finding(Form, "E8"));
        Assert.StartsWith("填报人：按实际填写\n\n【绩效目标审核】\n必须改：不对\n", Cell(copy, "E8").Comment.Text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("<text><t>另一条批注</t></text>", new PackageContent(copy).Text("xl/comments/comment1.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_box_of_a_note_that_was_there_becomes_higher()
    {
        var drawing = new PackageContent(Copied.With(Copied.Rich, Copied.Finding(Form, "E8"))).Text(Drawing);
        Assert.DoesNotContain("5, 15, 6, 10, 7, 15, 9, 4", drawing, StringComparison.Ordinal);
        Assert.Contains("5, 15, 6, 10, 7, 15, ", drawing, StringComparison.Ordinal);
        Assert.Contains("1, 15, 1, 10, 2, 31, 5, 1", drawing, StringComparison.Ordinal);
    }

    [Fact]
    public void Form_controls_stay_and_new_boxes_have_numbers_of_their_own()
    {
        var received = new PackageContent(Copied.Rich).Text(Drawing);
        var drawing = new PackageContent(Copied.With(Copied.Rich, Copied.Finding(Form, "E9"))).Text(Drawing);
        Assert.StartsWith(received[..^"</xml>".Length], drawing, StringComparison.Ordinal);
        Assert.Contains("id=\"_x0000_s1031\"", drawing, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_without_notes_gets_its_drawing_before_its_tables()
    {
        var copy = new PackageContent(Copied.With(Copied.Rich, Copied.Finding("第二张", "B3")));
        var names = XElement.Parse(copy.Text("xl/worksheets/sheet3.xml")).Elements().Select(element => element.Name.LocalName).ToList();
        Assert.Equal(names.IndexOf("tableParts") - 1, names.IndexOf("legacyDrawing"));
        Assert.Contains("xl/drawings/review1.vml", copy.Names);
    }

    [Fact]
    public void A_finding_within_a_merged_area_is_marked_at_its_first_cell()
    {
        var copy = Copied.With(Copied.Rich, Copied.Finding(Form, "E6"));
        Assert.True(Cell(copy, "B6").HasComment);
        Assert.False(Cell(copy, "E6").HasComment);
    }

    [Fact]
    public void A_finding_without_a_cell_is_marked_at_the_first_of_the_form() =>
        Assert.True(Cell(Copied.With(Copied.Rich, Copied.Finding(Form, null)), "A1").HasComment);

    [Fact]
    public void Cells_that_are_not_there_are_added_in_order()
    {
        string[] added = ["C3", "A15", "F3", "B15", "A14", "J200"];
        var copy = new PackageContent(Copied.With(Copied.Rich, [.. added.Select(cell => Copied.Finding("第二张", cell))]));
        var sheet = XElement.Parse(copy.Text("xl/worksheets/sheet3.xml"));
        var rows = sheet.Descendants(Main + "row").Select(row => (int)row.Attribute("r")!).ToList();
        Assert.Equal(rows.Order(), rows);
        Assert.Equal(
            ["A3", "B3", "C3", "F3", "H3", "I3", "A14", "A15", "B15", "J200"],
            sheet.Descendants(Main + "c").Select(cell => (string)cell.Attribute("r")!).Where(cell => cell[1..] is "3" or "14" or "15" or "200"));
    }

    [Fact]
    public void Cells_are_added_to_rows_that_do_not_say_where_they_are()
    {
        var received = XmlWorkbookWithRelationships.Of("<sheetData><row><c><v>1</v></c></row><row/></sheetData>");
        var copy = new PackageContent(Copied.With(received, Copied.Finding("S1", "A1"), Copied.Finding("S1", "B2")));
        var data = XElement.Parse(copy.Text("xl/worksheets/sheet1.xml")).Element(Main + "sheetData")!;
        Assert.Equal([null, "B2"], data.Descendants(Main + "c").Select(cell => (string?)cell.Attribute("r")));
        Assert.All(data.Descendants(Main + "c"), cell => Assert.NotNull(cell.Attribute("s")));
        Assert.Equal(2, data.Elements().Count());
    }

    [Fact]
    public void Formulas_lists_and_conditional_formats_stay()
    {
        var (received, copy) = (Parse(Copied.Rich), Parse(Copied.With(Copied.Rich, Copied.Finding(Form, "D5"))));
        Assert.All(
            ["f", "dataValidation", "cfRule", "autoFilter", "mergeCell", "control", "extLst"],
            name => Assert.Equal(Elements(received, name), Elements(copy, name)));
    }

    [Fact]
    public void Rows_of_no_height_do_not_make_a_box_endless()
    {
        var received = XmlWorkbookWithRelationships.Of(
            """<sheetFormatPr defaultRowHeight="0"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>""");
        var drawing = new PackageContent(Copied.With(received, Copied.Finding("S1", "A1"))).Text("xl/drawings/review1.vml");
        Assert.DoesNotContain("1048575", drawing, StringComparison.Ordinal);
    }

    private static XElement Parse(byte[] package) => XElement.Parse(new PackageContent(package).Text(FormPart));

    private static IEnumerable<string> Elements(XElement sheet, string name) =>
        sheet.Descendants().Where(element => element.Name.LocalName == name).Select(element => element.ToString());

    private static IXLCell Cell(byte[] copy, string cell) => OpenedCopy.Of(copy).Worksheet(Form).Cell(cell);
}
