using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using PerfForm.Tests.Reviews.Pages;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Web;

/// <summary>The page as people use it: what it shows is what the command line finds.</summary>
[Trait("Category", "Page")]
public sealed class PageInBrowserTests(SharedBrowser shared) : IClassFixture<SharedBrowser>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [PageFact]
    public async Task Findings_of_the_sample_are_those_of_the_command_line()
    {
        await using var desk = await OpenDesk.Of(shared);
        await desk.Receive(_folder.Copy(Fixture.Workbook, "in/declaration-2020.xlsx"));
        await AssertFindings(Linted("zh", "declaration-2020.xlsx"), desk);
        Assert.Empty(desk.Errors);
        Assert.Equal([PublishedPage.Address], desk.Requests);
    }

    [PageFact]
    public async Task The_folder_on_a_host_does_the_same_in_English()
    {
        using var host = PublishedPage.Serve(out var address);
        await using var desk = await OpenDesk.Of(shared, address, "en-GB");
        await desk.Receive(_folder.Copy(Fixture.Workbook, "in/declaration-2020.xlsx"));
        await AssertFindings(Linted("en", "declaration-2020.xlsx"), desk);
        Assert.Empty(desk.Errors);
        Assert.Equal([address, $"{address}engine.js"], desk.Requests);
    }

    [PageFact]
    public async Task Archives_within_archives_are_read_and_a_bad_file_is_a_line()
    {
        _ = new Season(_folder, sound: 3);
        string[] names = [.. Directory.EnumerateFiles(_folder.File("in")).Select(file => Path.GetFileName(file)!)];
        await using var desk = await OpenDesk.Of(shared);
        await desk.Receive([.. names.Select(name => _folder.File($"in/{name}"))]);
        await AssertFindings(Linted("zh", names), desk);
        var unread = await desk.Page.Locator("#unread li").AllTextContentsAsync();
        Assert.Contains(unread, line => line.StartsWith("坏.xlsx ", StringComparison.Ordinal));
        Assert.Contains(unread, line => line.StartsWith("有密码.xlsx ", StringComparison.Ordinal));
        Assert.Empty(await desk.Problem());
    }

    [PageFact]
    public async Task Hostile_names_and_texts_stay_text()
    {
        const string Markup = "<img src=x onerror=alert(1)>\"'&\u202E";
        var form = Encoding.UTF8.GetString(SmallForm.Csv(1, $"{Markup}局")).Replace("道路养护", Markup, StringComparison.Ordinal);
        await using var desk = await OpenDesk.Of(shared);
        await desk.Receive(
            _folder.Write("in/<b onclick=alert(2)>.csv", Encoding.UTF8.GetBytes(form)), _folder.Write("in/<script>alert(3)<.xlsx", [1, 2, 3]));
        Assert.Empty(desk.Errors);
        Assert.Equal(0, await desk.Page.Locator("main img, main script, main b[onclick]").CountAsync());
        Assert.Equal(0, await desk.Report.Locator("img, b[onclick]").CountAsync());
        Assert.Contains("<script>alert(3)<.xlsx", await desk.Page.Locator("#unread").TextContentAsync(), StringComparison.Ordinal);
    }

    [PageFact]
    public async Task Nothing_can_be_connected_to()
    {
        await using var desk = await OpenDesk.Of(shared);
        foreach (var way in new[] { "fetch('http://localhost:9/')", "new Promise((_, no) => { new WebSocket('ws://localhost:9/').onerror = no; })" })
        {
            await Assert.ThrowsAsync<PlaywrightException>(() => desk.Page.EvaluateAsync(way));
        }

        Assert.Contains(desk.Errors, error => error.Contains("Content Security Policy", StringComparison.Ordinal));
        Assert.Equal([PublishedPage.Address], desk.Requests);
    }

    [PageFact]
    public async Task From_a_finding_to_the_page_of_its_rule_and_to_its_cell()
    {
        await using var desk = await OpenDesk.Of(shared);
        await desk.Receive(Fixture.Workbook);
        var finding = desk.Report.Locator("li[data-r='PF501']").First;
        await finding.Locator("strong").ClickAsync();
        await Assertions.Expect(desk.Page.Locator("#rule-PF501[open] p").First).ToBeVisibleAsync();
        await desk.Page.Locator("#rules-close").ClickAsync();
        var cell = (await finding.Locator("p > a").First.GetAttributeAsync("href"))![1..];
        await finding.Locator("p > a").First.ClickAsync();
        await Assertions.Expect(desk.Report.Locator($"[id='{cell}'].at")).ToBeVisibleAsync();
        await desk.Page.Locator("#rules-open").ClickAsync();
        await desk.Page.Locator("#sought").FillAsync("PF210");
        await Assertions.Expect(desk.Page.Locator("#rule-PF210")).ToBeVisibleAsync();
        await Assertions.Expect(desk.Page.Locator("#rule-PF101")).ToBeHiddenAsync();
    }

    [PageFact]
    public async Task What_is_wrong_in_the_settings_is_one_line_with_its_place()
    {
        await using var desk = await OpenDesk.Of(shared);
        await desk.Receive(_folder.Copy(Fixture.Workbook, "in/declaration-2020.xlsx"));
        await desk.Choose("#configuration", _folder.Write(".perfform.yml", "severities: { PF999: off }\n"u8.ToArray()));
        Assert.StartsWith(".perfform.yml:1:", await desk.Problem(), StringComparison.Ordinal);
        Assert.Equal("null", await desk.Result());
        await desk.Choose("#configuration", _folder.Write("own/.perfform.yml", "severities: { PF501: off }\n"u8.ToArray()));
        Assert.Empty(await desk.Problem());
        Assert.DoesNotContain("\"PF501\"", await desk.Result(), StringComparison.Ordinal);
    }

    [PageFact]
    public async Task The_language_is_changed_with_everything_that_is_shown()
    {
        await using var desk = await OpenDesk.Of(shared);
        await desk.Receive(_folder.Copy(Fixture.Workbook, "in/declaration-2020.xlsx"));
        await desk.Page.Locator("#language").ClickAsync();
        await Assertions.Expect(desk.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Assertions.Expect(desk.Report.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await desk.Is("done");
        await AssertFindings(Linted("en", "declaration-2020.xlsx"), desk);
    }

    [PageFact]
    public async Task A_run_can_be_stopped_and_another_begun()
    {
        string[] many = [.. Enumerable.Range(0, 150).Select(number => _folder.Write($"in/{number}.csv", SmallForm.Csv(number)))];
        await using var desk = await OpenDesk.Of(shared);
        await desk.Page.Locator("#files").SetInputFilesAsync(many);
        await desk.Page.Locator("#stop").ClickAsync();
        await desk.Is("ready");
        Assert.Equal("null", await desk.Result());
        await desk.Receive(many[0]);
        await AssertFindings(Linted("zh", "0.csv"), desk);
    }

    [PageFact]
    public async Task Nothing_is_wider_than_a_narrow_window()
    {
        await using var desk = await OpenDesk.Of(shared, width: 400);
        await desk.Receive(Fixture.Workbook);
        Assert.True(await desk.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    [PageFact]
    public async Task A_key_opens_what_a_click_does()
    {
        await using var desk = await OpenDesk.Of(shared);
        await desk.Receive(Fixture.Workbook);
        await desk.Report.Locator("li[data-r] strong").First.FocusAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(desk.Page.Locator("#rules")).ToBeVisibleAsync();
        await desk.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(desk.Page.Locator("#rules")).ToBeHiddenAsync();
    }

    public void Dispose() => _folder.Dispose();

    // Numbers in a browser have no noughts at their end.
    private static async Task AssertFindings(JsonNode expected, OpenDesk desk)
    {
        var actual = JsonNode.Parse(await desk.Result());
        if (!JsonNode.DeepEquals(expected, actual))
        {
            Assert.Equal(expected.ToJsonString(), actual?.ToJsonString());
        }
    }

    private JsonNode Linted(string language, params string[] files)
    {
        var run = CommandLine.RunProcess(_folder.File("in"), ["lint", .. files, "-f", "json", "--isolated", "--lang", language]);
        return JsonNode.Parse(run.Output)!;
    }
}
