using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PerfForm.Core.Bulk;
using PerfForm.Tests.Grids.Pdf;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

/// <summary>The same paths give the same inputs, forms and findings in every command.</summary>
public sealed class OneIntakeTests : IDisposable
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly TemporaryFolder _folder = new();

    public OneIntakeTests()
    {
        _folder.Copy(Fixture.Workbook, "in/大鹏.xlsx");
        _folder.Write("in/局/一.csv", SmallForm.Csv(1));
        _folder.Write("in/局/压缩.zip", new RawZip().AddGbk("区/二.csv", SmallForm.Csv(2)).Add("区/内.zip", new RawZip().Add("三.csv", SmallForm.Csv(3)).Bytes).Bytes);
        _folder.Write("in/四.7z", Archives.SevenZip("街道/四.csv", SmallForm.Csv(4)));
        _folder.Write("in/五.tar.gz", Archives.TarGz("街道/五.csv", SmallForm.Csv(5)));

        // The same project once more, with other bytes: only a comparison among files finds it.
        _folder.Write("in/局/再交.csv", [.. SmallForm.Csv(1), (byte)'\n']);
        _folder.Write("in/局/副本.csv", SmallForm.Csv(2));
        _folder.Write("in/批复.pdf", PdfFile.Scan);
        _folder.Write("in/说明.txt", "请于六月底前报送。\n"u8.ToArray());
        _folder.Write("in/~$大鹏.xlsx", [1, 2, 3]);
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(_folder.File("in/链接.xlsx"), _folder.File("in/大鹏.xlsx"));
        }
    }

    [Fact]
    public void Every_command_sees_the_same_forms()
    {
        var imported = FormsOf(Import());
        Assert.Equal(13, imported.Count);
        Assert.Contains(imported, form => form.StartsWith($"{In}/四.7z/街道/四.csv|", StringComparison.Ordinal));
        Assert.Contains(imported, form => form.StartsWith($"{In}/局/压缩.zip/区/内.zip/三.csv|", StringComparison.Ordinal));
        Assert.Equal(imported, FormsOf(Convert()));
        var ledger = JsonNode.Parse(CommandLine.Run("lint", In, "--ledger", "-f", "json").Output)!["ledger"]!.AsArray();
        var linted = ledger.Where(entry => entry!["file"] is not null).Select(entry => $"{entry!["file"]}|{entry["sheet"]}|{entry["range"]}");
        Assert.Equal(imported, [.. linted.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    [Theory]
    [InlineData("-j", "1")]
    [InlineData("-j", "8")]
    [InlineData]
    public void Every_command_finds_the_same(params string[] jobs)
    {
        var report = JsonNode.Parse(CommandLine.Run("lint", In, "-f", "json").Output)!;
        var linted = report["diagnostics"]!.AsArray().Select(TextOf).Order(StringComparer.Ordinal).ToList();
        Assert.Contains(linted, found => found.Contains("PF509", StringComparison.Ordinal) && found.Contains("再交.csv", StringComparison.Ordinal));
        Assert.Equal(linted, FindingsOf(Convert(jobs)));
        Assert.Equal(linted, FindingsOf(Import()));
    }

    [Theory]
    [InlineData("import")]
    [InlineData("lint")]
    [InlineData("convert")]
    public void What_is_passed_over_is_counted_by_kind_and_named_with_its_cause(string command)
    {
        string[] output = command == "convert" ? ["-o", _folder.File("out")] : [];
        var run = CommandLine.Run([command, In, "--verbose", .. output]);
        if (!OperatingSystem.IsWindows())
        {
            Assert.EndsWith("passed over 5 files, 0 sheets (links 1, scan 1, txt 1, duplicates 1, junk 1)", run.ClosingLine, StringComparison.Ordinal);
            Assert.Contains($"{In}/链接.xlsx  passed over  a link (not followed)\n", run.Error, StringComparison.Ordinal);
        }

        Assert.Contains($"{In}/批复.pdf  passed over  a scanned PDF\n", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{In}/说明.txt  passed over  a text without a declaration\n", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{In}/~$大鹏.xlsx  passed over  left behind by Excel\n", run.Error, StringComparison.Ordinal);
        Assert.Contains($"passed over  the same bytes as {In}/局/副本.csv\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_and_sheets_are_told_apart_in_both_languages()
    {
        var file = _folder.Write("two/a.csv", SmallForm.Csv(1));
        _folder.Copy(Fixture.PathOf("errors.xls"), "two/b.xls");
        var run = CommandLine.RunWithInput([], "import", _folder.File("two"), "--lang", "zh");
        Assert.Matches("跳过 0 个文件、[1-9] 张工作表$", run.ClosingLine);
        Assert.EndsWith("passed over 0 files, 0 sheets", CommandLine.Run("lint", file).ClosingLine, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import")]
    [InlineData("lint")]
    [InlineData("convert")]
    public void A_file_that_the_user_names_is_read_and_told_though_it_is_no_workbook(string command)
    {
        string[] output = command == "convert" ? ["-o", "-"] : ["-f", "json"];
        var run = CommandLine.Run([command, _folder.File("in/批复.pdf"), _folder.File("in/说明.txt"), In, .. output]);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("PF009", run.Output, StringComparison.Ordinal);
        Assert.Contains("PF001", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_is_not_read_again_and_told_where_the_file_is()
    {
        var told = FindingsOf(Import()).Single(found => found.Contains("byte for byte", StringComparison.Ordinal));
        Assert.Contains($"{In}/局/副本.csv", told, StringComparison.Ordinal);
        Assert.Contains("压缩.zip/区/二.csv", told, StringComparison.Ordinal);
        Assert.Contains("PF509", told, StringComparison.Ordinal);
        Convert();
        var line = File.ReadLines(_folder.File("out/manifest.jsonl")).Single(line => line.Contains("二.csv", StringComparison.Ordinal));
        Assert.Equal(InputOutcome.Duplicate, Manifest.Read(line).Outcome);
    }

    [Fact]
    public void A_copy_of_what_a_walk_passed_over_is_told_where_the_user_names_it()
    {
        var copy = _folder.Write("z.pdf", File.ReadAllBytes(_folder.File("in/批复.pdf")));
        var run = CommandLine.Run("import", In, copy);
        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith($"{copy}  error PF009", Assert.Single(run.Reports), StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_file_that_is_named_like_no_table_is_passed_over_on_a_walk_only()
    {
        var film = _folder.Write("films/a.MP4", new byte[9000]);
        _folder.Write("films/b.csv", SmallForm.Csv(1));
        string[] limit = ["--limit", "max-file-bytes=8000"];
        var walked = CommandLine.Run(["import", _folder.File("films"), .. limit]);
        Assert.EndsWith("passed over 1 file, 0 sheets (mp4 1)", walked.ClosingLine, StringComparison.Ordinal);
        Assert.Contains("PF011", CommandLine.Run(["import", film, .. limit]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_an_input_of_every_command_an_archive_too()
    {
        var zip = new RawZip().Add("a.csv", SmallForm.Csv(1)).Bytes;
        string[] given = ["-", "--stdin-name", "收.zip", "--lang", "en"];
        var imported = CommandLine.RunWithInput(zip, ["import", .. given, "-f", "jsonl"]).Output;
        Assert.Equal("收.zip/a.csv", JsonNode.Parse(imported)!["source"]!["path"]!.ToString());
        Assert.Equal(imported, CommandLine.RunWithInput(zip, ["convert", .. given, "-o", "-"]).Output);
        Assert.StartsWith("1 file, 1 form", CommandLine.RunWithInput(zip, ["lint", .. given]).ClosingLine, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_with_nothing_in_it_fails_though_another_has_forms()
    {
        _folder.Write("none/scan.pdf", PdfFile.Scan);
        foreach (var command in new[] { "import", "lint", "convert" })
        {
            string[] output = command == "convert" ? ["-o", "-"] : [];
            var run = CommandLine.Run([command, _folder.File("in/局/一.csv"), _folder.File("none"), "--fail-level", "never", .. output]);
            Assert.Equal(3, run.ExitCode);
            Assert.Contains($"{_folder.File("none")}  error  nothing there is a declaration", run.Error, StringComparison.Ordinal);
        }
    }

    private string In => _folder.File("in");

    private List<JsonNode> Import()
    {
        var run = CommandLine.Run("import", In, "--lint", "-f", "json");
        return [.. JsonNode.Parse(run.Output)!["documents"]!.AsArray().OfType<JsonNode>()];
    }

    private List<JsonNode> Convert(params string[] options)
    {
        CommandLine.Run(["convert", In, "-o", _folder.File("out"), "--overwrite", "--lint", "-f", "json", .. options]);
        var files = Directory.GetFiles(_folder.File("out/documents"), "*.json", SearchOption.AllDirectories);
        return [.. files.Select(file => JsonNode.Parse(File.ReadAllText(file))!["documents"]![0]!)];
    }

    private static List<string> FormsOf(List<JsonNode> documents) =>
        [.. documents.SelectMany(document => document["forms"]!.AsArray().Select(form => FormOf(document, form!))).Order(StringComparer.Ordinal)];

    private static string FormOf(JsonNode document, JsonNode form) => $"{document["source"]!["path"]}|{form["sheet"]}|{form["range"]}";

    private static List<string> FindingsOf(List<JsonNode> documents) =>
        [.. documents.SelectMany(document => document["diagnostics"]?.AsArray() ?? []).Select(TextOf).Order(StringComparer.Ordinal)];

    private static string TextOf(JsonNode? node) => node!.ToJsonString(Plain);

    public void Dispose() => _folder.Dispose();
}
