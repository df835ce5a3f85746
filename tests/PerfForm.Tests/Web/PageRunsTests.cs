using PerfForm.Tests.Reviews.Pages;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Web;

/// <summary>One run after the other, and what happens in between.</summary>
[Trait("Category", "Page")]
public sealed class PageRunsTests(SharedBrowser shared) : IClassFixture<SharedBrowser>, IDisposable
{
    private const string Paths = "perfform.result?.summary.forms.map(form => form.file).join(' ')";
    private readonly TemporaryFolder _folder = new();

    [PageFact]
    public async Task Files_that_are_chosen_while_others_are_read_take_their_place()
    {
        await using var desk = await OpenDesk.Of(shared);
        await desk.Page.EvaluateAsync("""
            () => {
              const read = File.prototype.arrayBuffer;
              File.prototype.arrayBuffer = async function () {
                if (this.name === 'slow.csv') await new Promise(resolve => setTimeout(resolve, 700));
                return read.call(this);
              };
            }
            """);
        await desk.Page.Locator("#files").SetInputFilesAsync([Form("a.csv", 1), Form("slow.csv", 2), Form("z.csv", 3)]);
        await desk.Receive(Form("new.csv", 4));
        await desk.Page.WaitForTimeoutAsync(1_500);
        Assert.Equal("new.csv", await desk.Page.EvaluateAsync<string>(Paths));
        Assert.Equal("done", await desk.Page.EvaluateAsync<string>("document.documentElement.dataset.state"));
        Assert.Empty(desk.Errors);
    }

    [PageFact]
    public async Task Files_are_added_to_those_that_are_there_and_all_are_removed()
    {
        await using var desk = await OpenDesk.Of(shared);
        await desk.Receive(Form("a.csv", 1));
        await desk.Choose("#more", Form("other/a.csv", 2), Form("b.csv", 3));
        Assert.Equal("a (2).csv a.csv b.csv", await desk.Page.EvaluateAsync<string>(Paths));
        await desk.Page.Locator("[data-chosen=received] button").ClickAsync();
        await desk.Is("ready");
        Assert.Equal("null", await desk.Result());
        Assert.False(await desk.Page.Locator("#result").IsVisibleAsync());
    }

    [PageFact]
    public async Task A_file_that_was_changed_since_it_was_chosen_is_named_and_the_others_are_read()
    {
        var changed = Form("changed.csv", 1);
        await using var desk = await OpenDesk.Of(shared);
        await desk.Receive(changed, Form("same.csv", 2));
        await Task.Delay(1_100);
        await File.AppendAllTextAsync(changed, "more");
        await desk.Page.Locator("#again").ClickAsync();
        await desk.Is("done");
        Assert.Equal("same.csv", await desk.Page.EvaluateAsync<string>(Paths));
        Assert.Contains("changed.csv", await desk.Page.Locator("#unread li").TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(await desk.Problem());
    }

    [PageFact]
    public async Task What_is_dropped_is_read()
    {
        await using var desk = await OpenDesk.Of(shared);
        await desk.Page.EvaluateAsync(
            """
            text => {
              const dropped = new DataTransfer();
              dropped.items.add(new File([text], 'dropped.csv'));
              document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true }));
            }
            """,
            System.Text.Encoding.UTF8.GetString(SmallForm.Csv(1)));
        await desk.Is("done");
        Assert.Equal("dropped.csv", await desk.Page.EvaluateAsync<string>(Paths));
    }

    [PageFact]
    public async Task What_went_back_is_not_taken_for_what_was_received()
    {
        await using var desk = await OpenDesk.Of(shared);
        await desk.Receive(Form("a.csv", 1));
        await desk.Receive(_folder.Write("退回材料.zip", await desk.Take("#take-all")));
        Assert.StartsWith("这是上一轮下载的退回材料", await desk.Problem(), StringComparison.Ordinal);
        Assert.Equal("null", await desk.Result());
    }

    [PageFact]
    public async Task The_last_round_and_the_roster_stand_in_the_digest()
    {
        await using var desk = await OpenDesk.Of(shared);
        await desk.Receive(_folder.Write("now/甲.csv", SmallReview.Form("甲局", "道路养护", satisfaction: "≥90%", count: "≥60人次")));
        await desk.Choose("#earlier", _folder.Write("before/甲.csv", SmallReview.Form("甲局", "道路养护", satisfaction: "满意")));
        await desk.Choose("#roster", _folder.Write("名单.csv", "单位名称\n甲局\n乙局\n"u8.ToArray()));
        var said = await desk.Page.Locator("#round div").AllTextContentsAsync();
        Assert.Contains("已改1", said);
        Assert.Contains("没有提意见而改动的内容1", said);
        Assert.Contains("未报送1", said);
    }

    [PageFact]
    public async Task The_whole_window_is_left_by_a_key_and_by_the_next_run()
    {
        await using var desk = await OpenDesk.Of(shared);
        await desk.Receive(Form("a.csv", 1));
        await desk.Page.Locator("#wide").ClickAsync();
        Assert.False(await desk.Page.Locator("#desk").IsVisibleAsync());
        await desk.Page.Keyboard.PressAsync("Escape");
        Assert.True(await desk.Page.Locator("#desk").IsVisibleAsync());
        await desk.Page.Locator("#wide").ClickAsync();
        await desk.Receive(Form("b.csv", 2));
        Assert.True(await desk.Page.Locator("#desk").IsVisibleAsync());
    }

    public void Dispose() => _folder.Dispose();

    private string Form(string name, int number) => _folder.Write(name, SmallForm.Csv(number));
}
