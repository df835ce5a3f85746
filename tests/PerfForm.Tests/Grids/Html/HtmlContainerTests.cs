using System.Text;
using PerfForm.Core.Grids;
using PerfForm.Core.Guards;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Grids.Html;

public sealed class HtmlContainerTests
{
    [Fact]
    public void Spans_are_merged_areas_and_a_span_ends_with_its_table()
    {
        var grid = Assert.Single(Read("<table><tr><td rowspan=2>资金<td colspan=2>总额<tr><td>财政<td>其他<tr><td rowspan=0>末<td rowspan=9>尾</table>"));

        Assert.Equal(["A1:A2 资金", "B1:C1 总额", "B2 财政", "C2 其他", "A3 末", "B3 尾"], Shown(grid));
    }

    [Fact]
    public void Breaks_blocks_and_entities_are_read_as_a_browser_shows_them()
    {
        var grid = Assert.Single(Read("<table><tr><td>一\n  二<br/>&ge;5 &lt; 6&nbsp;<p>三</p><div>四</div><td>&#31119;<b>利</b></table>"));

        Assert.Equal(["A1 一 二\n≥5 < 6\n三\n四", "B1 福利"], Shown(grid));
    }

    [Fact]
    public void Boxes_and_fields_show_what_was_entered()
    {
        var grid = Assert.Single(Read(
            "<table><tr><td><input type=checkbox checked>是<input type=radio>否<td><input value='培训'><input type=hidden value=x>" +
            "<td><select><option>甲<option selected>乙</select><td><textarea>目标</textarea></table>"));

        Assert.Equal(["A1 ☑是□否", "B1 培训", "C1 乙", "D1 目标"], Shown(grid));
    }

    [Fact]
    public void Hidden_rows_columns_cells_and_tables_are_marked()
    {
        var grids = Read(
            "<table><col><col style='display: none'><tr><td>见<td>列<tr style='display:none'><td>行<tr><td hidden>格</table>" +
            "<p>另</p><div style='display:none'><table><tr><td>表<td>二</table></div>");

        Assert.Equal([false, true, true, true], grids[0].Cells.Select(cell => cell.IsHidden));
        Assert.All(grids[1].Cells.Skip(1), cell => Assert.True(cell.IsHidden));
    }

    [Fact]
    public void Text_above_a_table_and_its_caption_belong_to_it_also_in_a_frame()
    {
        var grid = Assert.Single(Read("<table><tr><td><h1>申报表</h1><table><caption>（2025年度）</caption><tr><td>名称<td>培训</table></table>"));

        Assert.Equal("表2", grid.Name);
        Assert.Equal(["申报表", "（2025年度）", "名称", "培训"], grid.Cells.Select(cell => cell.Text));
        Assert.Equal("A1", grid.Cells[2].Address.ToString());
    }

    [Fact]
    public void A_table_in_a_cell_is_a_table_of_its_own_and_scripts_are_no_text()
    {
        var grids = Read("<table><tr><td>外<td>前<table><tr><td>内<td>里</table>后<script>x()</script></table>");

        Assert.Equal(["A1 外", "B1 前\n后"], Shown(grids[0]));
        Assert.Equal(["A1 内", "B1 里"], Shown(grids[1]));
    }

    [Fact]
    public void Limits_hold_and_endless_nesting_is_one_clear_line()
    {
        var limits = ReadingLimits.Default.With(ReadingLimit.Cells, 2);
        Assert.Throws<LimitExceededException>(() => Read("<table><tr><td>1<td>2<td>3</table>", limits));
        Assert.Throws<UnreadableFileException>(() => Read("<table><tr>" + string.Concat(Enumerable.Repeat("<td colspan=1000>宽", 20)) + "</table>"));

        var deep = Imported.PlainText("<html>" + string.Concat(Enumerable.Repeat("<div>", 5_000)) + "<table>", "a.html");
        Assert.Equal("PF009", Assert.Single(deep.Diagnostics).Kind.Code);
    }

    [Fact]
    public void Pages_of_one_file_do_not_go_on_in_each_other()
    {
        const string Part = "--b\n\n<table><tr><td>甲<td>乙</table>\n--b\nContent-Type: text/html\n\n<table><tr><td>丙<td>丁</table>\n";
        const string Start = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n";
        var message = Start + Part.Replace("--b\n\n", "--b\nContent-Type: text/html\n\n", StringComparison.Ordinal) + "--b--";

        Assert.Equal(["表1", "表2"], WorkbookReader.Read(Encoding.UTF8.GetBytes(message), "页.mht").Grids.Select(grid => grid.Name));
    }

    private static IReadOnlyList<Grid> Read(string body, ReadingLimits? limits = null) =>
        WorkbookReader.Read(Encoding.UTF8.GetBytes($"<html><body>{body}</body></html>"), "页.html", limits).Grids;

    private static List<string> Shown(Grid grid) => [.. grid.Cells.Select(cell => $"{cell.Area} {cell.Text}")];
}
