using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PerfForm.Core.Grids;
using PerfForm.Core.Rules.Sketches;
using PerfForm.Core.Text;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Reviews.Pages;

public sealed partial class ReportOutputTests
{
    private const string Sound = """
        （2024年度）
        项目名称 | 村干部培训
        项目单位 | 甲局
        资金总额（万元） | 30.00
        年度绩效目标 | 培训村干部120人次，培训合格率95%以上。
        一级指标 | 二级指标 | 指标内容 | 指标值
        产出指标 | 数量指标 | 培训人次 | ≥120人次
        产出指标 | 质量指标 | 培训合格率 | ≥95%
        产出指标 | 时效指标 | 培训完成时间 | 2024年12月底前
        效益指标 | 社会效益指标 | 村干部持证率 | ≥80%
        满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90%
        """;

    private static readonly string Faulty = Sound
        .Replace("≥120人次", "≥≥120人次", StringComparison.Ordinal)
        .Replace("≥90%", "较好", StringComparison.Ordinal)
        .Replace("甲局", "乙局", StringComparison.Ordinal)
        .Replace("产出指标 | 质量", "↓ | 质量", StringComparison.Ordinal);

    private static readonly string TwoFiles = $"### 甲.xlsx\n{Sound}\n### 乙/乙.xlsx\n{Faulty}";

    [Theory]
    [InlineData(Language.Chinese, "zh")]
    [InlineData(Language.English, "en")]
    public void A_small_review_is_written_as_approved(Language language, string name)
    {
        var note = new Grid("说明", [new Cell(new CellRange(new CellAddress(0, 0)), "请按时报送")]);
        using var report = WrittenReport.OfSheets([.. Sketch.Files(TwoFiles), new SketchFile("说明.xlsx", [note])], language);
        Golden.Matches(Hash().Replace(Assets().Replace(report.Html, "<${name}>…</${name}>"), "'sha256-…'"), $"review-report.{name}.html");
    }

    [Fact]
    public void The_same_review_gives_the_same_bytes_and_one_file()
    {
        using var one = WrittenReport.OfSketch(TwoFiles);
        using var other = WrittenReport.OfSketch(TwoFiles);
        Assert.Equal(one.Html, other.Html);
        Assert.Equal([one.Place], one.Files);
    }

    [Fact]
    public void A_review_without_forms_is_a_report_too()
    {
        using var report = WrittenReport.Of(Language.Chinese, drawsAllForms: false, ("坏.xlsx", [1, 2, 3]));
        Assert.Contains("坏.xlsx", report.Page.GetElementById("not-read")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(report.Page.QuerySelectorAll("article"));
    }

    [Fact]
    public void A_clean_form_has_one_line_unless_all_are_drawn()
    {
        using var report = WrittenReport.OfSketch(TwoFiles);
        Assert.Equal(["f2"], report.Page.QuerySelectorAll("article").Select(form => form.Id));
        Assert.Contains("村干部培训", report.Page.GetElementById("clean")!.TextContent, StringComparison.Ordinal);

        using var whole = WrittenReport.OfSketch(TwoFiles, drawsAllForms: true);
        Assert.Equal(["f1", "f2"], whole.Page.QuerySelectorAll("article").Select(form => form.Id));
        Assert.Null(whole.Page.GetElementById("clean"));
    }

    [Fact]
    public void A_form_is_drawn_with_its_merged_areas_and_marked_cells()
    {
        using var report = WrittenReport.OfSketch(TwoFiles);
        var cells = report.Page.QuerySelectorAll<IHtmlTableCellElement>("#f2 td").ToList();
        Assert.Equal(2, cells.First(cell => cell.TextContent == "产出指标").RowSpan);
        var marked = cells.Single(cell => cell.TextContent.StartsWith("≥≥120人次", StringComparison.Ordinal));
        Assert.Contains("m", marked.ClassList);
    }

    [Fact]
    public void Cells_in_hidden_rows_and_columns_are_dimmed()
    {
        var sheet = Sketch.Files(Faulty)[0].Sheets[0];
        var cells = sheet.Cells.Select(cell => cell.Text == "培训合格率" ? cell with { IsHidden = true } : cell);
        using var report = WrittenReport.OfSheets([new SketchFile("表.xlsx", [new Grid(sheet.Name, cells)])]);
        Assert.StartsWith("培训合格率", Assert.Single(report.Page.QuerySelectorAll("td.x")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_finding_is_compared_with_leads_to_the_form_that_it_stands_in()
    {
        using var report = WrittenReport.Of(Language.Chinese, drawsAllForms: false, ("大鹏.xlsx", File.ReadAllBytes(Fixture.Workbook)));
        Assert.NotEmpty(report.Page.QuerySelectorAll("#f1 .l ul a[href='#f2']"));
    }

    [Fact]
    public void A_finding_leads_to_its_cell_and_the_cell_back_to_it()
    {
        using var report = WrittenReport.Of(Language.Chinese, drawsAllForms: false, ("大鹏.xlsx", File.ReadAllBytes(Fixture.Workbook)));
        var page = report.Page;
        var placed = page.QuerySelectorAll(".l > li").Where(finding => finding.QuerySelector("p > a") is not null).ToList();
        Assert.True(placed.Count > 100);
        Assert.All(placed, finding =>
        {
            var cell = page.GetElementById(finding.QuerySelector("p > a")!.GetAttribute("href")![1..])!;
            Assert.Equal("td", cell.LocalName);
            Assert.Contains($"#{finding.Id}", cell.QuerySelectorAll("sup a").Select(link => link.GetAttribute("href")));
        });
    }

    [Fact]
    public void Every_link_leads_to_a_place_of_the_page_and_no_place_is_there_twice()
    {
        using var report = WrittenReport.Of(
            Language.English, drawsAllForms: true, ("大鹏.xlsx", File.ReadAllBytes(Fixture.Workbook)), ("小.csv", SmallForm.Csv(7)), ("坏.xls", [9]));
        var page = report.Page;
        var anchors = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(anchors.Distinct(StringComparer.Ordinal), anchors);
        Assert.All(page.QuerySelectorAll("a"), link => Assert.Contains(link.GetAttribute("href")![1..], anchors));
    }

    [Fact]
    public void Headings_skip_no_level_and_every_field_has_a_label()
    {
        using var report = WrittenReport.OfSketch(TwoFiles);
        var levels = report.Page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels.Count(level => level == 1));
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.All(report.Page.QuerySelectorAll("select, input"), field => Assert.NotEmpty(field.Closest("label")!.TextContent.Trim()));
    }

    [Fact]
    public void Only_the_one_script_may_run()
    {
        using var report = WrittenReport.OfSketch(TwoFiles);
        var script = Assert.Single(report.Page.Scripts).TextContent;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
        var policy = report.Page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!;
        Assert.StartsWith($"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{hash}'; img-src data:;", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chinese_report_has_no_program_key_in_it()
    {
        using var report = WrittenReport.Of(Language.Chinese, drawsAllForms: false, ("大鹏.xlsx", File.ReadAllBytes(Fixture.Workbook)));
        Assert.DoesNotMatch("PF[0-9]{3}", report.Page.Body!.TextContent);
    }

    [Fact]
    public void A_season_of_large_forms_stays_small()
    {
        // 320 forms of a hundred rows must stay below 20 MB.
        using var report = WrittenReport.OfSketch(SeasonSketch.Of(departments: 3, projects: 8), drawsAllForms: true);
        Assert.Equal(24, report.Page.QuerySelectorAll("article").Length);
        Assert.InRange(new FileInfo(report.Place).Length, 0, 20_000_000L * 24 / 320);
    }

    [GeneratedRegex("<(?<name>style|script)>.*?</\\k<name>>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Assets();

    [GeneratedRegex("'sha256-[^']*'")]
    private static partial Regex Hash();
}
