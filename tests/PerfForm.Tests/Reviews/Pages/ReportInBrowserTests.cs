using Microsoft.Playwright;
using PerfForm.Core.Text;
using PerfForm.Tests.Support;
using UglyToad.PdfPig;

namespace PerfForm.Tests.Reviews.Pages;

/// <summary>The report as people use it.</summary>
[Trait("Category", "Browser")]
public sealed class ReportInBrowserTests(SharedBrowser shared) : IClassFixture<SharedBrowser>, IDisposable
{
    private readonly WrittenReport _report = WrittenReport.Of(
        Language.Chinese, drawsAllForms: true, ("大鹏.xlsx", File.ReadAllBytes(Fixture.Workbook)), ("小.csv", SmallForm.Csv(7)));

    [BrowserFact]
    public async Task Nothing_goes_wrong_and_nothing_is_asked_for()
    {
        await using var opened = await OpenedPage.Of(shared, _report);
        await opened.Page.Locator("#next").ClickAsync();
        Assert.Empty(opened.Errors);
        Assert.Equal([new Uri(_report.Place).AbsoluteUri], opened.Requests);
    }

    [BrowserFact]
    public async Task Filters_leave_what_they_ask_for_and_say_how_many()
    {
        await using var opened = await OpenedPage.Of(shared, _report);
        var all = await opened.Findings.CountAsync();
        await opened.Page.Locator("#severity").SelectOptionAsync("m");
        var must = await opened.Findings.CountAsync();
        Assert.Equal(_report.Review.Result.Digest.Departments.Sum(one => one.Counts.Must), must);
        Assert.Equal(must, await opened.Page.Locator(".l > li.m").CountAsync());
        Assert.Equal($"显示 {must} 条，共 {all} 条", await opened.Page.Locator("#count").TextContentAsync());
        Assert.Equal(1, await opened.Page.Locator("article:not([hidden])").CountAsync());

        await opened.Page.Locator("#reset").ClickAsync();
        await opened.Page.Locator("#category").SelectOptionAsync("5");
        Assert.Equal(await opened.Page.Locator(".l > li[data-c='5']").CountAsync(), await opened.Findings.CountAsync());

        await opened.Page.Locator("#reset").ClickAsync();
        await opened.Page.Locator("#department").SelectOptionAsync("2");
        Assert.Equal("2", await opened.Page.Locator("article:not([hidden])").GetAttributeAsync("data-d"));
    }

    [BrowserFact]
    public async Task A_text_is_looked_for_in_findings_and_in_the_heads_of_forms()
    {
        await using var opened = await OpenedPage.Of(shared, _report);
        await opened.Page.Locator("#text").FillAsync("网站访问量");
        await Assertions.Expect(opened.Page.Locator("article:not([hidden])")).Not.ToHaveCountAsync(8);
        Assert.All(await opened.Findings.AllTextContentsAsync(), said => Assert.Contains("网站访问量", said, StringComparison.Ordinal));

        await opened.Page.Locator("#text").FillAsync("道路养护第7期");
        await Assertions.Expect(opened.Page.Locator("article:not([hidden])")).ToHaveCountAsync(1);
        Assert.True(await opened.Findings.CountAsync() > 0);
    }

    [BrowserFact]
    public async Task From_a_finding_to_its_cell_and_back()
    {
        await using var opened = await OpenedPage.Of(shared, _report);
        var finding = opened.Page.Locator(".l > li.m").First;
        var id = (await finding.GetAttributeAsync("id"))!;
        var link = finding.Locator("p > a").First;
        var cell = (await link.GetAttributeAsync("href"))![1..];
        await link.ClickAsync();
        Assert.True(await opened.SeesAsync(cell));
        await opened.Page.Locator($"sup a[href='#{id}']").ClickAsync();
        Assert.True(await opened.SeesAsync(id));
    }

    [BrowserFact]
    public async Task Keys_lead_to_the_next_finding_and_back_but_not_while_typing()
    {
        await using var opened = await OpenedPage.Of(shared, _report);
        await opened.Page.Keyboard.PressAsync("n");
        await opened.Page.Keyboard.PressAsync("n");
        Assert.Equal("f1-2", await opened.FocusedAsync());
        await opened.Page.Keyboard.PressAsync("p");
        Assert.Equal("f1-1", await opened.FocusedAsync());
        Assert.True(await opened.SeesAsync("f1-1"));
        await opened.Page.Keyboard.PressAsync("p");
        Assert.Equal(await opened.Findings.Last.GetAttributeAsync("id"), await opened.FocusedAsync());

        await opened.Page.Locator("#text").FocusAsync();
        await opened.Page.Keyboard.PressAsync("n");
        Assert.Equal("text", await opened.FocusedAsync());
    }

    [BrowserFact]
    public async Task Next_passes_over_what_filters_hide_and_shows_the_cell()
    {
        await using var opened = await OpenedPage.Of(shared, _report);
        await opened.Page.Locator("#severity").SelectOptionAsync("m");
        await opened.Page.Locator("#next").ClickAsync();
        var finding = opened.Page.Locator(".l > li.m").First;
        Assert.Equal(await finding.GetAttributeAsync("id"), await opened.FocusedAsync());
        Assert.True(await opened.SeesAsync((await finding.Locator("p > a").First.GetAttributeAsync("href"))![1..]));
    }

    [BrowserFact]
    public async Task A_department_leads_to_its_forms_and_a_way_to_what_is_hidden_ends_filters()
    {
        await using var opened = await OpenedPage.Of(shared, _report);
        await opened.Page.Locator("#departments a[data-d='2']").First.ClickAsync();
        Assert.Equal(1, await opened.Page.Locator("article:not([hidden])").CountAsync());
        Assert.True(await opened.SeesAsync("f8"));

        await opened.Page.Locator("#departments summary").First.ClickAsync();
        await opened.Page.Locator("#departments details a").First.ClickAsync();
        Assert.Equal(8, await opened.Page.Locator("article:not([hidden])").CountAsync());
        Assert.True(await opened.SeesAsync("f1"));
    }

    [BrowserFact]
    public async Task Without_a_script_everything_is_there_but_the_filters()
    {
        await using var opened = await OpenedPage.Of(shared, _report, hasScript: false);
        Assert.False(await opened.Page.Locator("#bar").IsVisibleAsync());
        Assert.Equal(8, await opened.Page.Locator("article:visible").CountAsync());
        Assert.True(await opened.Page.Locator(".l > li").First.IsVisibleAsync());
    }

    [BrowserFact]
    public async Task A_narrow_window_does_not_scroll_sideways()
    {
        await using var opened = await OpenedPage.Of(shared, _report, width: 400);
        Assert.InRange(await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 0, 400);
    }

    [BrowserFact]
    public async Task Each_form_is_printed_from_a_page_of_its_own_without_filters()
    {
        await using var opened = await OpenedPage.Of(shared, _report);
        using var pdf = PdfDocument.Open(await opened.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));
        var pages = pdf.GetPages().Select(page => page.Text).ToList();
        Assert.InRange(pages.Count, 10, 60);
        Assert.DoesNotContain(pages, page => page.Contains("清除筛选", StringComparison.Ordinal));
        Assert.Single(pages, page => page.StartsWith("道路养护第7期", StringComparison.Ordinal));
    }

    public void Dispose() => _report.Dispose();
}
