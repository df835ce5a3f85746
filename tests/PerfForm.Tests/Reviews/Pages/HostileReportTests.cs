using AngleSharp.Dom;
using CsCheck;
using PerfForm.Core.Grids;
using PerfForm.Core.Rules.Sketches;
using PerfForm.Core.Text;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Reviews.Pages;

/// <summary>Received names and texts never become markup.</summary>
public sealed class HostileReportTests
{
    private const string Form = """
        （2024年度）
        项目名称 | 村干部培训
        项目单位 | 乙局
        资金总额（万元） | 30.00
        年度绩效目标 | 培训村干部若干人次。
        一级指标 | 二级指标 | 指标内容 | 指标值
        产出指标 | 数量指标 | 培训人次 | 较多
        """;

    private static readonly string[] Filled = ["村干部培训", "乙局", "培训村干部若干人次。", "培训人次", "较多"];

    private static readonly string[] Pieces =
    [
        "</script>", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "<!--", "-->", "]]>", "</style>",
        "</td></table>", "javascript:alert(1)", "&lt;", "&#60;", "<svg/onload=alert(1)>", "\u202E", "\u2066", "\u200B", "\u2028", "\uFEFF", "\u0001",
        "\u001B[2J", "\u007F", "\uFFFE", "\uD840", "\r\n", "\t", "{0}", "%s", "مرحبا", "𠮷", "${x}", "`", "\\", "/", "..",
    ];

    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "html", "head", "body", "meta", "link", "title", "style", "script", "header", "h1", "h2", "h3", "h4", "p", "nav", "a", "div", "label", "span",
        "select", "option", "input", "button", "output", "main", "section", "dl", "dt", "dd", "svg", "rect", "ul", "ol", "li", "b", "i", "strong", "table",
        "colgroup", "col", "thead", "tbody", "tr", "th", "td", "sup", "details", "summary", "article",
    };

    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "lang", "charset", "http-equiv", "content", "name", "rel", "href", "class", "id", "role", "aria-label", "aria-live", "aria-hidden",
        "aria-keyshortcuts", "hidden", "value", "type", "placeholder", "autocomplete", "data-words", "data-d", "data-c",
            "data-r", "title", "tabindex", "scope", "width",
        "height", "x", "style", "colspan", "rowspan",
    };

    [Fact]
    public void Texts_of_all_kinds_stay_text() => Seeded.All(
        Gen.Int[0, Pieces.Length - 1].Array[1, 6].Select(chosen => string.Concat(chosen.Select(at => Pieces[at]))),
        Thorough.Times(usual: 12, thorough: 500),
        text =>
        {
            using var report = WrittenReport.OfSheets([new SketchFile($"{text}.xlsx", [Hostile(text)])], Language.Chinese, drawsAllForms: true);
            return IsHarmless(report);
        });

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void All_pieces_at_once_stay_text(Language language)
    {
        using var report = WrittenReport.OfSheets([new SketchFile("表.xlsx", [Hostile(string.Concat(Pieces))])], language, drawsAllForms: true);
        Assert.True(IsHarmless(report));
        Assert.Contains("<script>alert(1)</script>", report.Page.QuerySelector("tbody:has(.t)")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_32_000_characters_is_cut_in_its_cell()
    {
        using var report = WrittenReport.OfSheets([new SketchFile("表.xlsx", [Hostile(new string('长', 32_000))])], drawsAllForms: true);
        Assert.True(IsHarmless(report));
        Assert.All(report.Page.QuerySelectorAll("td"), cell => Assert.InRange(cell.TextContent.Length, 0, 2_100));
        Assert.InRange(report.Html.Length, 0, 200_000);
    }

    private static Grid Hostile(string text)
    {
        var grid = Sketch.Files(Form)[0].Sheets[0];
        return new Grid(
            text,
            grid.Cells.Select(cell => Filled.Contains(cell.Text) ? cell with { Text = cell.Text + text } : cell));
    }

    private static bool IsHarmless(WrittenReport report)
    {
        var page = report.Page;
        Assert.Single(page.Scripts);
        Assert.NotEmpty(page.QuerySelectorAll("article td"));
        Assert.All(page.All, element => Assert.Contains(element.LocalName, Elements));
        Assert.All(page.All.SelectMany(element => element.Attributes), attribute => Assert.Contains(attribute.Name, Attributes));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal(report.Html.ReplaceLineEndings(string.Empty), VisibleText.Of(report.Html.ReplaceLineEndings(string.Empty)));
        return true;
    }
}
