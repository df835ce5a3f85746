using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using PerfForm.Tests.Reviews.Pages;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Web;

/// <summary>What can be taken home from the page is what the command line writes.</summary>
[Trait("Category", "Page")]
public sealed class PageDownloadsTests(SharedBrowser shared) : IClassFixture<SharedBrowser>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [PageFact]
    public async Task What_goes_back_is_what_review_writes()
    {
        await using var desk = await OpenDesk.Of(shared);
        await desk.Receive(
            _folder.Copy(Fixture.Workbook, "in/declaration-2020.xlsx"), _folder.Write("in/小.csv", SmallForm.Csv(7)));
        var run = CommandLine.RunProcess(_folder.File("in"), "review", "declaration-2020.xlsx", "小.csv", "-o", "../back", "--isolated", "--lang", "zh");
        Assert.True(run.ExitCode is 0 or 1, run.Error);
        using var zip = new ZipArchive(new MemoryStream(await desk.Take("#take-all")));
        var expected = Directory.EnumerateFiles(_folder.File("back"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_folder.File("back"), file).Replace('\\', '/'))
            .ToList();
        Assert.Equal(expected.Order(StringComparer.Ordinal), zip.Entries.Select(entry => entry.FullName));
        foreach (var entry in zip.Entries.Where(entry => entry.Name != "manifest.jsonl"))
        {
            AssertSame(File.ReadAllBytes(_folder.File($"back/{entry.FullName}")), Content(entry), entry.FullName);
        }

        AssertSame(File.ReadAllBytes(_folder.File("back/审核报告.html")), await desk.Take("#take-reportFile"), "审核报告.html");
        AssertSame(File.ReadAllBytes(_folder.File("back/审核台账.xlsx")), await desk.Take("#take-ledger"), "审核台账.xlsx");
    }

    [PageFact]
    public async Task Tables_and_findings_are_those_of_the_command_line()
    {
        await using var desk = await OpenDesk.Of(shared);
        await desk.Receive(_folder.Copy(Fixture.Workbook, "in/declaration-2020.xlsx"));
        CommandLine.RunProcess(_folder.File("in"), "convert", "declaration-2020.xlsx", "-f", "csv", "-o", "../tables", "--lint", "--isolated", "--lang", "zh");
        using var zip = new ZipArchive(new MemoryStream(await desk.Take("#take-csv")));
        Assert.Contains(zip.Entries, entry => entry.Name == "indicators.csv");
        foreach (var entry in zip.Entries.Where(entry => entry.Name.EndsWith(".csv", StringComparison.Ordinal)))
        {
            Assert.Equal(File.ReadAllText(_folder.File($"tables/{entry.FullName}")), Encoding.UTF8.GetString(Content(entry)));
        }

        var lint = CommandLine.RunProcess(_folder.File("in"), "lint", "declaration-2020.xlsx", "-f", "json", "--isolated", "--lang", "zh");
        Assert.Equal(lint.Output, Encoding.UTF8.GetString(await desk.Take("#take-findings")));
        Assert.Equal([80, 75, 3, 4], (await desk.Take("#take-xlsx"))[..4]);
    }

    [PageFact]
    public async Task A_second_round_tells_what_was_mended_by_files_or_by_what_was_downloaded()
    {
        var before = _folder.Write("before/甲.csv", SmallReview.Form("甲局", "道路养护", satisfaction: "满意"));
        var now = _folder.Write("now/甲.csv", SmallReview.Form("甲局", "道路养护", satisfaction: "≥90%"));
        await using var desk = await OpenDesk.Of(shared);
        await desk.Receive(before);
        var back = _folder.Write("退回材料.zip", await desk.Take("#take-all"));
        await desk.Receive(now);
        foreach (var earlier in new[] { before, back })
        {
            await desk.Choose("#earlier", earlier);
            Assert.Empty(await desk.Problem());
            using var zip = new ZipArchive(new MemoryStream(await desk.Take("#take-all")));
            var letter = zip.Entries.Single(entry => entry.Name == "审核意见.docx");
            Assert.Contains("已改", ZipPackage.EntriesOf(Content(letter))["word/document.xml"], StringComparison.Ordinal);
        }
    }

    [PageFact]
    public async Task Blank_and_filled_forms_are_read_again()
    {
        await using var desk = await OpenDesk.Of(shared);
        await desk.Page.Locator("summary[data-says='options']").ClickAsync();
        var blank = _folder.Write("blank.xlsx", await desk.Take("#blank"));
        await desk.Receive(Fixture.Workbook);
        var filled = _folder.Write("filled.xlsx", await desk.Take("#take-filled"));
        Assert.Equal(2, FormsIn(blank).Count);
        Assert.Equal(7, FormsIn(filled).Count);
    }

    public void Dispose() => _folder.Dispose();

    private static JsonArray FormsIn(string file) =>
        JsonNode.Parse(CommandLine.Run("import", file, "-f", "json", "--isolated").Output)!["documents"]![0]!["forms"]!.AsArray();

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var packed = entry.Open();
        packed.CopyTo(content);
        return content.ToArray();
    }

    // Packages may be packed otherwise in a browser: their parts are the same.
    private static void AssertSame(byte[] expected, byte[] actual, string name)
    {
        if (Path.GetExtension(name) is ".xlsx" or ".docx")
        {
            Assert.Equal(ZipPackage.EntriesOf(expected), ZipPackage.EntriesOf(actual));
        }
        else
        {
            Assert.True(expected.AsSpan().SequenceEqual(actual), name);
        }
    }
}
