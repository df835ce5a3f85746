using System.IO.Compression;
using PerfForm.Core.Grids;
using PerfForm.Core.Guards;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Grids.Pdf;

public sealed class PdfContainerTests
{
    private static readonly double[] Columns = [50, 150, 250, 350];

    [Fact]
    public void Missing_lines_are_merged_areas()
    {
        // 资金 is two rows tall, 总额 two columns wide.
        var file = new PdfFile().Page()
            .Line(50, 100, 350, 100).Line(150, 120, 350, 120).Line(50, 140, 350, 140)
            .Line(50, 100, 50, 140).Line(150, 100, 150, 140).Line(250, 120, 250, 140).Line(350, 100, 350, 140)
            .Text(60, 124, "资金").Text(160, 114, "总额").Text(160, 134, "财政").Text(260, 134, "其他");

        var grid = Assert.Single(Read(file.Bytes));
        Assert.Equal("表1", grid.Name);
        Assert.Equal(["A1:A2 资金", "B1:C1 总额", "B2 财政", "C2 其他"], Shown(grid));
    }

    [Fact]
    public void Thin_boxes_and_frames_of_cells_are_lines_and_colours_are_none()
    {
        var thin = new PdfFile().Page().Box(60, 102, 80, 16, "f");
        foreach (var x in Columns)
        {
            thin.Box(x, 100, 0.5, 40, "f");
        }

        foreach (var y in new[] { 100, 120, 140 })
        {
            thin.Box(50, y, 300, 0.5, "f");
        }

        var framed = new PdfFile().Page();
        foreach (var (x, y) in new[] { (50, 100), (150, 100), (250, 100), (50, 120), (150, 120), (250, 120) })
        {
            framed.Box(x, y, 100, 20, "S");
        }

        foreach (var file in new[] { thin, framed })
        {
            file.Text(60, 114, "甲").Text(160, 114, "乙").Text(260, 134, "丙");
            Assert.Equal(["A1 甲", "B1 乙", "C2 丙"], Shown(Assert.Single(Read(file.Bytes))));
        }
    }

    [Fact]
    public void Text_that_is_cut_at_its_cell_stays_in_its_cell()
    {
        // 14 characters of 10 points in a cell of 100; two lines in a row of 20; a text in the middle that reaches over both sides.
        var file = new PdfFile().Page().Lattice(Columns, [100, 120, 140])
            .Cut(52, 114, "购置设备数量（含配套软件）。", (50, 100, 100, 20)).Text(152, 114, "≥12套")
            .Cut(52, 130, "一是培训", (50, 120, 100, 20)).Cut(52, 143, "二是宣传", (50, 120, 100, 20))
            .Cut(140, 134, "甲乙丙丁戊己庚辛壬癸子丑", (150, 120, 100, 20)).Text(252, 134, "完");

        var grid = Assert.Single(Read(file.Bytes));
        Assert.Equal(["A1 购置设备数量（含配套软件）。", "B1 ≥12套", "A2 一是培训\n二是宣传", "B2 甲乙丙丁戊己庚辛壬癸子丑", "C2 完"], Shown(grid));
    }

    [Fact]
    public void Text_that_is_not_cut_but_reaches_into_an_empty_cell_stays_in_its_cell()
    {
        var file = new PdfFile().Page().Lattice(Columns, [100, 120, 140])
            .Text(52, 114, "社区养老服务中心设备购置").Text(252, 114, "备注").Text(52, 134, "名称");

        Assert.Equal(["A1 社区养老服务中心设备购置", "C1 备注", "A2 名称"], Shown(Assert.Single(Read(file.Bytes))));
    }

    [Fact]
    public void Text_that_ends_where_it_is_cut_may_be_incomplete()
    {
        var file = new PdfFile().Page().Lattice(Columns, [100, 120, 140])
            .Cut(52, 114, "社区养老服务中心设备", (50, 100, 100, 20)).Cut(152, 114, "完整", (150, 100, 100, 20)).Text(52, 134, "名称");

        Assert.Equal(["社区养老服务中心设备"], Assert.Single(Read(file.Bytes)).Cells.Where(cell => cell.MayBeCut).Select(cell => cell.Text));
    }

    [Fact]
    public void Scanned_pages_among_pages_of_text_are_sheets_without_cells()
    {
        var file = new PdfFile().Page().Lattice(Columns, [100, 120, 140]).Text(60, 114, "名称").Page().Picture();

        Assert.Equal(["表1", "第2页（扫描件）"], Read(file.Bytes).Select(grid => grid.Name));
    }

    [Fact]
    public void Text_around_a_table_stands_in_rows_of_its_own_and_page_numbers_do_not()
    {
        var file = new PdfFile().Page().Lattice(Columns, [100, 120, 140])
            .Text(150, 60, "申报表").Text(50, 80, "（2025年度）").Text(280, 80, "单位：万元")
            .Text(60, 114, "名称").Text(160, 114, "培训").Text(50, 160, "填表人：张三").Text(290, 580, "第1页");

        var grid = Assert.Single(Read(file.Bytes));
        Assert.Equal(["申报表", "（2025年度）", "单位：万元", "名称", "培训", "填表人：张三"], grid.Cells.Select(cell => cell.Text));
        Assert.Equal([-2, -1, -1, 0, 0, 2], grid.Cells.Select(cell => cell.Address.Row));
    }

    [Fact]
    public void A_table_goes_on_over_pages_without_its_repeated_header()
    {
        string[] header = ["一级指标", "二级指标", "指标值"];
        var file = new PdfFile();
        for (var page = 0; page < 3; page++)
        {
            file.Page().Lattice(Columns, [100, 120, 140]);
            for (var column = 0; column < 3; column++)
            {
                file.Text(Columns[column] + 5, 114, header[column]).Text(Columns[column] + 5, 134, $"{header[column]}{page}");
            }
        }

        var grid = Assert.Single(Read(file.Bytes));
        Assert.Equal([.. header, .. Enumerable.Range(0, 3).SelectMany(page => header.Select(label => $"{label}{page}"))], grid.Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void A_cell_that_a_page_cuts_is_one_and_what_is_drawn_beyond_the_page_is_not_read_twice()
    {
        // No line closes 产出 at the end of the first page; its text is drawn again over the second.
        var file = new PdfFile().Page().Line(50, 500, 350, 500).Line(150, 520, 350, 520)
            .Line(50, 500, 50, 520).Line(150, 500, 150, 520).Line(250, 500, 250, 520).Line(350, 500, 350, 520)
            .Text(60, 514, "产出").Text(160, 514, "数量").Text(260, 514, "1").Text(60, 560, "影子")
            .Page().Line(150, 50, 350, 50).Line(50, 70, 350, 70)
            .Line(50, 50, 50, 70).Line(150, 50, 150, 70).Line(250, 50, 250, 70).Line(350, 50, 350, 70)
            .Text(60, 30, "产出").Text(160, 64, "质量").Text(260, 64, "2");

        Assert.Equal(["A1:A2 产出", "B1 数量", "C1 1", "B2 质量", "C2 2"], Shown(Assert.Single(Read(file.Bytes))));
    }

    [Fact]
    public void A_form_on_the_next_page_is_a_table_of_its_own()
    {
        var file = new PdfFile();
        foreach (var name in new[] { "培训", "巡查" })
        {
            file.Page().Text(150, 60, "申报表").Lattice(Columns, [100, 120, 140])
                .Text(60, 114, "项目名称").Text(160, 114, name).Text(60, 134, "编码").Text(160, 134, "1");
        }

        Assert.Equal(["表1", "表2"], Read(file.Bytes).Select(grid => grid.Name));
    }

    [Fact]
    public void A_full_line_goes_on_and_a_short_one_ends()
    {
        var file = new PdfFile().Page().Lattice([50, 152, 350], [100, 140, 180])
            .Text(51, 114, "一二三四五六七八九十").Text(51, 126, "百千").Text(153, 114, "目标一").Text(153, 126, "目标二")
            .Text(51, 154, "102").Text(51, 166, "120").Text(153, 154, "甲");

        Assert.Equal(["一二三四五六七八九十百千", "目标一\n目标二", "102\n120", "甲"], Assert.Single(Read(file.Bytes)).Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void A_word_that_fits_a_line_is_never_glued_to_the_next()
    {
        var file = new PdfFile().Page().Lattice([50, 112, 350], [100, 140, 180])
            .Text(51, 114, "1020").Text(51, 126, "120").Text(120, 114, "甲");

        Assert.Equal(["1020\n120", "甲"], Assert.Single(Read(file.Bytes)).Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Radicals_are_read_as_the_characters_that_they_look_like_and_bold_text_once()
    {
        var file = new PdfFile().Page().Lattice(Columns, [100, 120, 140]).Text(60, 114, "培训").Text(60.4, 114, "培训");
        Assert.Equal(["A1 培训"], Shown(Assert.Single(Read(file.Bytes))));
        Assert.Equal("一页车a", PerfForm.Core.Grids.Pdf.RadicalText.Of("\u2F00\u2EDA\u2ECBa"));
    }

    [Fact]
    public void Without_lines_what_stands_one_under_the_other_is_a_column()
    {
        var file = new PdfFile().Page().Text(160, 50, "项目支出绩效目标申报表（本级）")
            .Text(50, 80, "一级指标").Text(160, 80, "三级指标").Text(300, 80, "指标值")
            .Text(50, 100, "产出指标").Text(150, 100, "培训期数").Text(310, 100, "≥6期")
            .Text(160, 120, "培训人数").Text(300, 120, "≥90人");

        var grid = Assert.Single(Read(file.Bytes));
        Assert.False(grid.HasTrueColumns);
        Assert.Equal(["A2 一级指标", "B2 三级指标", "C2 指标值", "A3 产出指标", "B3 培训期数", "C3 ≥6期", "B4 培训人数", "C4 ≥90人"], Shown(grid)[1..]);
    }

    [Fact]
    public void A_scan_is_named_as_a_scan_and_an_empty_page_is_not()
    {
        Assert.Contains("scan", CauseOf(new PdfFile().Page().Picture().Page().Picture().Bytes), StringComparison.Ordinal);
        Assert.Contains("no text", CauseOf(new PdfFile().Page().Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Passwords_and_damage_are_one_clear_line()
    {
        Assert.Contains("password", CauseOf(File.ReadAllBytes(Fixture.PathOf("pdf/locked.pdf"))), StringComparison.Ordinal);
        Assert.Contains("damaged", CauseOf("%PDF-1.7\n%x"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("damaged", CauseOf(File.ReadAllBytes(Fixture.PathOf("pdf/d02_xikou.pdf"))[..300]), StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_hold()
    {
        var pages = new PdfFile().Page().Text(50, 50, "一").Page().Text(50, 50, "二");
        Assert.Throws<LimitExceededException>(() => Read(pages.Bytes, ReadingLimits.Default.With(ReadingLimit.Pages, 1)));

        var cells = new PdfFile().Page().Lattice(Columns, [100, 120, 140]).Text(60, 114, "甲").Text(160, 114, "乙");
        Assert.Throws<LimitExceededException>(() => Read(cells.Bytes, ReadingLimits.Default.With(ReadingLimit.Cells, 1)));
    }

    [Fact]
    public void A_bomb_is_not_unpacked()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(new byte[64 << 20]);
        }

        var diagnostic = Assert.Single(Imported.Bytes(PdfFile.OfPacked(packed.ToArray()), "a.pdf").Diagnostics);
        Assert.Equal("PF011", diagnostic.Kind.Code);
    }

    private static IReadOnlyList<Grid> Read(byte[] content, ReadingLimits? limits = null) => WorkbookReader.Read(content, "表.pdf", limits).Grids;

    private static string CauseOf(byte[] content)
    {
        var diagnostic = Assert.Single(Imported.Bytes(content, "a.pdf").Diagnostics);
        Assert.Equal("PF009", diagnostic.Kind.Code);
        return diagnostic.Message.English;
    }

    private static List<string> Shown(Grid grid) => [.. grid.Cells.Select(cell => $"{cell.Area} {cell.Text}")];
}
