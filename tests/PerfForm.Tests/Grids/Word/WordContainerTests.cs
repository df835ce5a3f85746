using PerfForm.Core.Grids;
using PerfForm.Core.Guards;
using PerfForm.Tests.Support;
using static PerfForm.Tests.Grids.Word.WordFile;

namespace PerfForm.Tests.Grids.Word;

public sealed class WordContainerTests
{
    [Fact]
    public void Spans_and_continued_cells_are_merged_areas()
    {
        var grid = Assert.Single(Read(Table(
            3,
            Row(Cell("资金", "<w:vMerge w:val='restart'/>"), Cell("总额", "<w:gridSpan w:val='2'/>")),
            Row(Cell("不显示", "<w:vMerge/>"), Cell("财政"), Cell("其他")))));

        Assert.Equal("表1", grid.Name);
        Assert.Equal(["A1:A2 资金", "B1:C1 总额", "B2 财政", "C2 其他"], Shown(grid));
    }

    [Fact]
    public void A_tables_cells_have_the_addresses_of_the_table_and_the_text_above_it_that_of_its_first_row()
    {
        var grid = Assert.Single(Read(Paragraph("申报表") + Paragraph(" ") + Paragraph("（2025年度）\t单位：万元") + Table(2, Row(Cell("名称"), Cell("培训")))));

        Assert.Equal(["A1 名称", "B1 培训"], Shown(grid)[^2..]);
        Assert.Equal(["申报表", "（2025年度）", "单位：万元"], grid.Cells.Take(3).Select(cell => cell.Text));
        Assert.Equal(["A1", "A1", "B1"], grid.Cells.Take(3).Select(cell => cell.Address.ToString()));
        Assert.Equal(2, grid.Cells[0].Area.Columns);
    }

    [Fact]
    public void A_table_that_word_has_cut_in_two_is_one_and_one_with_a_title_is_not()
    {
        var first = Table(2, Row(Cell("甲"), Cell("1")));
        var grids = Read($"{first}<w:p/>{Table(2, Row(Cell("乙"), Cell("2")))}{Table(2, Row(Cell("申报表", "<w:gridSpan w:val='2'/>")))}{Paragraph("另一表")}{first}");

        Assert.Equal(["表1", "表3", "表4"], grids.Select(grid => grid.Name));
        Assert.Equal(["A1 甲", "B1 1", "A2 乙", "B2 2"], Shown(grids[0]));
    }

    [Fact]
    public void Text_before_the_end_of_a_page_belongs_to_the_table_above_it()
    {
        var table = Table(2, Row(Cell("甲"), Cell("乙")));
        var grids = Read($"{table}{Paragraph("填表人：张三")}<w:p><w:r><w:br w:type='page'/></w:r></w:p>{Paragraph("申报表")}{table}");

        Assert.Equal("A2:B2 填表人：张三", Shown(grids[0])[^1]);
        Assert.Equal("申报表", grids[1].Cells[0].Text);
    }

    [Fact]
    public void A_title_behind_the_end_of_a_page_belongs_to_the_table_below_it()
    {
        var table = Table(2, Row(Cell("甲"), Cell("乙")));
        var grids = Read($"{table}<w:p><w:r><w:br w:type='page'/></w:r><w:r><w:t>申报表</w:t></w:r></w:p>{table}");

        Assert.Equal(["申报表", "甲", "乙"], grids[1].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void A_table_in_a_cell_is_a_table_of_its_own_and_a_frame_is_none()
    {
        var inner = Table(2, Row(Cell("内"), Cell("里")));
        var nested = Read(Table(2, Row(Cell("外"), $"<w:tc>{Paragraph("说明")}{inner}<w:p/></w:tc>")));
        var framed = Read(Table(1, Row($"<w:tc>{Paragraph("申报表")}{inner}<w:p/></w:tc>")));

        Assert.Equal(["表1", "表2"], nested.Select(grid => grid.Name));
        Assert.Equal(["A1 外", "B1 说明"], Shown(nested[0]));
        Assert.Equal(["A1 内", "B1 里"], Shown(nested[1]));
        Assert.Equal(["申报表", "内", "里"], Assert.Single(framed).Cells.Select(cell => cell.Text));
        Assert.Equal("表2", framed[0].Name);
    }

    [Fact]
    public void Tracked_changes_are_read_as_accepted()
    {
        var grid = Assert.Single(Read(Table(
            2,
            Row("<w:tc><w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p></w:tc>", Cell("乙")),
            $"<w:tr><w:trPr><w:del/></w:trPr>{Cell("删")}{Cell("除")}</w:tr>",
            Row("<w:tc><w:p><w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom><w:r><w:t>留</w:t></w:r></w:p></w:tc>", Cell("丁")))));

        Assert.Equal(["A1 新", "B1 乙", "A2 留", "B2 丁"], Shown(grid));
    }

    [Fact]
    public void Paragraphs_and_breaks_are_line_feeds_and_boxes_and_signs_are_characters()
    {
        const string Runs =
            "<w:r><w:sym w:font='Wingdings 2' w:char='F052'/><w:t>是</w:t><w:sym w:font='Wingdings' w:char='F0A8'/><w:t>否</w:t><w:br/>" +
            "<w:sym w:font='Symbol' w:char='F0B3'/><w:t>5</w:t></w:r>" +
            "<w:r><w:fldChar><w:ffData><w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>" +
            "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>";
        var grid = Assert.Single(Read(Table(2, Row($"<w:tc><w:p>{Runs}</w:p>{Paragraph("二")}</w:tc>", Cell("")))));

        Assert.Equal(["A1 ☑是□否\n≥5☑☐\n二"], Shown(grid));
    }

    [Fact]
    public void Text_boxes_are_read_once_and_rows_in_controls_are_rows()
    {
        const string Box =
            "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>申报表</w:t></w:r></w:p></w:txbxContent></mc:Choice>" +
            "<mc:Fallback><w:txbxContent><w:p><w:r><w:t>申报表</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        var row = Row(Cell("甲"), $"<w:sdt><w:sdtContent>{Cell("乙")}</w:sdtContent></w:sdt>");
        var grid = Assert.Single(Read(Box + Table(2, $"<w:sdt><w:sdtPr/><w:sdtContent>{row}</w:sdtContent></w:sdt>")));

        Assert.Equal(["申报表", "甲", "乙"], grid.Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void A_cell_of_hidden_text_is_hidden()
    {
        var grid = Assert.Single(Read(Table(2, Row("<w:tc><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r></w:p></w:tc>", Cell("见")))));

        Assert.Equal([true, false], grid.Cells.Select(cell => cell.IsHidden));
    }

    [Fact]
    public void A_row_may_begin_further_right()
    {
        var grid = Assert.Single(Read(Table(2, $"<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>{Cell("乙")}</w:tr>", Row(Cell("丙"), Cell("丁")))));

        Assert.Equal(["B1 乙", "A2 丙", "B2 丁"], Shown(grid));
    }

    [Fact]
    public void A_letter_without_tables_is_its_lines()
    {
        var grid = Assert.Single(Read(Paragraph("通知") + Paragraph("请填报。")));

        Assert.Equal("通知", grid.Name);
        Assert.Equal(["A1 通知", "A2 请填报。"], Shown(grid));
    }

    [Fact]
    public void Limits_hold()
    {
        var limits = ReadingLimits.Default.With(ReadingLimit.Cells, 2);
        Assert.Throws<LimitExceededException>(() => Read(Table(3, Row(Cell("1"), Cell("2"), Cell("3"))), limits));

        var wide = string.Concat(Enumerable.Repeat(Cell("宽", "<w:gridSpan w:val='1000'/>"), 20));
        Assert.Throws<UnreadableFileException>(() => Read(Table(3, Row(wide))));
    }

    [Fact]
    public void Damaged_documents_and_endless_nesting_are_one_clear_line()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 20_000)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 20_000));
        foreach (var body in new[] { "<w:tbl><w:tr>", deep })
        {
            Assert.Equal("PF009", Assert.Single(Imported.Bytes(Of(body), "a.docx").Diagnostics).Kind.Code);
        }
    }

    private static List<string> Shown(Grid grid) => [.. grid.Cells.Select(cell => $"{cell.Area} {cell.Text}")];
}
