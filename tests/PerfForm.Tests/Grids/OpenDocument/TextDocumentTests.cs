using PerfForm.Core.Grids;
using PerfForm.Tests.Support;
using PerfForm.Tests.Twins;
using static PerfForm.Tests.Grids.OpenDocument.TextFile;

namespace PerfForm.Tests.Grids.OpenDocument;

public sealed class TextDocumentTests
{
    [Theory]
    [InlineData("odt")]
    [InlineData("fodt")]
    public void The_same_forms_in_an_opendocument_text_give_the_same_facts(string format)
    {
        var body = BodyOf(Twin.Grids);
        var document = Twin.AssertSame(format == "odt" ? Packed(body) : Flat(body), $"declaration-2020.{format}");

        Assert.Equal(format, document.Source.Format?.Name);
        Assert.Equal("表1", document.Forms[0].Sheet);
    }

    [Fact]
    public void Spans_and_covered_cells_are_merged_areas()
    {
        var grid = Assert.Single(Read(Table(
            3,
            Row(Cell("资金", rows: 2), Cell("总额", columns: 2), "<table:covered-table-cell/>"),
            Row("<table:covered-table-cell/>", Cell("财政"), Cell("其他")))));

        Assert.Equal(["A1:A2 资金", "B1:C1 总额", "B2 财政", "C2 其他"], Shown(grid));
    }

    [Fact]
    public void Header_rows_are_rows_and_hidden_rows_are_hidden()
    {
        var hidden = $"<table:table-row table:visibility='collapse'>{Cell("丙")}{Cell("丁")}</table:table-row>";
        var grid = Assert.Single(Read(Table(2, $"<table:table-header-rows>{Row(Cell("甲"), Cell("乙"))}</table:table-header-rows>", hidden)));

        Assert.Equal(["A1 甲", "B1 乙", "A2 丙", "B2 丁"], Shown(grid));
        Assert.Equal([false, false, true, true], grid.Cells.Select(cell => cell.IsHidden));
    }

    [Fact]
    public void Text_belongs_to_the_table_below_it_or_before_the_end_of_a_page_to_the_one_above()
    {
        var table = Table(2, Row(Cell("甲"), Cell("乙")));
        var grids = Read(
            $"<text:h>申报表</text:h><text:list><text:list-item>{Paragraph("单位：万元")}</text:list-item></text:list>{table}" +
            $"{Paragraph("填表人：张三")}{Paragraph("另一表", "text:style-name='page'")}{table}");

        Assert.Equal(["申报表", "单位：万元", "甲", "乙", "填表人：张三"], grids[0].Cells.Select(cell => cell.Text));
        Assert.Equal(["另一表", "甲", "乙"], grids[1].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void A_table_in_a_cell_or_a_box_is_a_table_of_its_own_and_a_frame_is_none()
    {
        var inner = Table(2, Row(Cell("内"), Cell("里")));
        var nested = Read(Table(2, Row(Cell("外"), $"<table:table-cell>{Paragraph("说明")}{inner}</table:table-cell>")));
        var framed = Read(Table(1, Row($"<table:table-cell>{Paragraph("申报表")}{inner}</table:table-cell>")));
        var boxed = Read($"<text:p><draw:frame><draw:text-box>{Paragraph("申报表")}{inner}</draw:text-box></draw:frame></text:p>");

        Assert.Equal(["A1 外", "B1 说明"], Shown(nested[0]));
        Assert.Equal(["A1 内", "B1 里"], Shown(nested[1]));
        Assert.Equal(["申报表", "内", "里"], Assert.Single(framed).Cells.Select(cell => cell.Text));
        Assert.Equal(["申报表", "内", "里"], Assert.Single(boxed).Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Deleted_text_and_notes_are_none_and_paragraphs_are_lines()
    {
        const string Deleted = "<text:tracked-changes><text:changed-region><text:deletion><text:p>旧</text:p></text:deletion></text:changed-region>" +
            "</text:tracked-changes>";
        var cell = $"<table:table-cell>{Paragraph("一<text:line-break/>二<text:note><text:note-body><text:p>注</text:p></text:note-body></text:note>")}" +
            $"{Paragraph("三")}</table:table-cell>";
        var grid = Assert.Single(Read(Deleted + Table(2, Row(cell, Cell("乙")))));

        Assert.Equal(["A1 一\n二\n三", "B1 乙"], Shown(grid));
    }

    [Fact]
    public void A_letter_without_tables_is_its_lines() =>
        Assert.Equal(["A1 通知", "A2 请填报。"], Shown(Assert.Single(Read(Paragraph("通知") + Paragraph("请填报。")))));

    [Fact]
    public void Damaged_documents_are_one_clear_line()
    {
        Assert.Equal("PF009", Assert.Single(Imported.Bytes(Packed("<table:table><table:table-row>"), "a.odt").Diagnostics).Kind.Code);
        Assert.Equal("PF009", Assert.Single(Imported.Bytes(Flat(string.Empty)[..^5], "a.fodt").Diagnostics).Kind.Code);
    }

    private static IReadOnlyList<Grid> Read(string body) => WorkbookReader.Read(Packed(body), "表.odt").Grids;

    private static List<string> Shown(Grid grid) => [.. grid.Cells.Select(cell => $"{cell.Area} {cell.Text}")];
}
