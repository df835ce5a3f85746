using System.Text.Json;
using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

public sealed class ConvertCommandTests : IDisposable
{
    private const string AllFormats = "-f jsonl -f json -f yaml -f csv -f xlsx -f sqlite --lint";
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_season_is_accounted_for_in_full()
    {
        var season = new Season(_folder, sound: 500);
        var run = Convert("out", "-f", "jsonl", "-f", "csv");
        Assert.Equal(3, run.ExitCode);
        var entries = Entries("out");
        var actual = entries.ToDictionary(entry => entry.Path[(_folder.Path.Length + 1)..], entry => entry.Outcome.Name(), StringComparer.Ordinal);
        Assert.Equal(season.Outcomes.OrderBy(one => one.Key, StringComparer.Ordinal), actual.OrderBy(one => one.Key, StringComparer.Ordinal));
        Assert.Equal(season.Forms, entries.Sum(entry => entry.Forms));
        Assert.Equal(
            season.Forms,
            File.ReadLines(_folder.File("out/documents.jsonl")).Sum(line => JsonDocument.Parse(line).RootElement.GetProperty("forms").GetArrayLength()));
        Assert.All(entries.Where(entry => entry.Outcome == InputOutcome.Unreadable), entry => Assert.NotNull(entry.Cause));
        Assert.Equal(["in", "out"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_number_of_threads_changes_no_byte()
    {
        _ = new Season(_folder, sound: 20);
        Convert("one", [.. AllFormats.Split(' '), "-j", "1"]);
        Convert("four", [.. AllFormats.Split(' '), "-j", "4"]);
        AssertSame("one", "four");
    }

    [Fact]
    public void Every_output_stays_below_its_folder_whatever_the_members_are_called()
    {
        _ = new Season(_folder, sound: 2);
        Convert("out", "-f", "json");
        var outputs = Entries("out").SelectMany(entry => entry.Outputs).ToList();
        Assert.All(outputs, output => Assert.True(File.Exists(_folder.File($"out/{output}")), output));
        Assert.Equal(outputs.Count, outputs.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.DoesNotContain(outputs, output => output.Contains("..", StringComparison.Ordinal) || output.Contains(':', StringComparison.Ordinal));
    }

    [Fact]
    public void Parts_put_together_are_the_whole()
    {
        _ = new Season(_folder, sound: 30);
        Convert("whole");
        string[] parts = ["1/3", "2/3", "3/3"];
        var together = parts.SelectMany(part =>
        {
            Convert($"part{part[0]}", "--shard", part);
            return File.ReadLines(_folder.File($"part{part[0]}/documents.jsonl"));
        });
        Assert.Equal(File.ReadLines(_folder.File("whole/documents.jsonl")).Order(StringComparer.Ordinal), together.Order(StringComparer.Ordinal));
        Assert.Equal(Entries("whole").Length, parts.Sum(part => Entries($"part{part[0]}").Length));
    }

    [Theory]
    [InlineData("form", 14)]
    [InlineData("file", 2)]
    [InlineData("unit", 1)]
    public void Lines_are_spread_over_files_as_asked(string split, int files)
    {
        _folder.Copy(Fixture.Workbook, "in/a.xlsx");
        _folder.Copy(Fixture.OldWorkbook, "in/b.xls");
        Assert.Equal(0, Convert("out", "--split", split).ExitCode);
        var written = Directory.GetFiles(_folder.File("out"), "*.jsonl", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != Manifest.FileName)
            .ToList();
        Assert.Equal(14, written.SelectMany(File.ReadLines).Sum(line => JsonDocument.Parse(line).RootElement.GetProperty("forms").GetArrayLength()));
        Assert.Equal(files, written.Count);
    }

    [Fact]
    public void Records_go_to_a_pipe_with_a_list_of_files_from_another()
    {
        var a = _folder.Write("in/a.csv", SmallForm.Csv(1));
        var b = _folder.Write("in/b.csv", SmallForm.Csv(2));
        var run = CommandLine.RunWithInput(
            System.Text.Encoding.UTF8.GetBytes($"{b}\r\n\n{a}\n"),
            "convert",
            "--files-from",
            "-",
            "-o",
            "-",
            "--manifest",
            _folder.File("m.jsonl"),
            "--lang",
            "en");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [a, b],
            run.Output
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("source").GetProperty("path").GetString()!));
        Assert.Equal(2, File.ReadLines(_folder.File("m.jsonl")).Count());
    }

    [Fact]
    public void A_list_names_files_behind_an_at_sign()
    {
        _folder.Write("in/a.csv", SmallForm.Csv(1));
        var list = _folder.Write("list.txt", System.Text.Encoding.UTF8.GetBytes(_folder.File("in/a.csv")));
        Assert.Equal(0, CommandLine.Run("convert", "@" + list, "-o", _folder.File("out")).ExitCode);
        Assert.Single(Entries("out"));
    }

    [Fact]
    public void A_dry_run_lists_what_would_be_done_and_writes_nothing()
    {
        _ = new Season(_folder, sound: 2);
        var run = CommandLine.Run("convert", _folder.File("in"), "--dry-run");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains($"to convert\t{_folder.File("in/大鹏.xlsx")}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"duplicates\t{_folder.File("in/甲区.zip/教育局/大鹏（副本）.xlsx")}\t{_folder.File("in/大鹏.xlsx")}\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(["in"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void The_end_tells_what_became_of_all_inputs_and_why_some_gave_nothing()
    {
        _ = new Season(_folder, sound: 1);
        var run = Convert("out");
        Assert.Contains("converted", run.Error, StringComparison.Ordinal);
        Assert.Contains("Why files gave no forms:", run.Error, StringComparison.Ordinal);
        Assert.Contains("such as", run.Error, StringComparison.Ordinal);
        Assert.Contains("--overwrite --lint", run.Error, StringComparison.Ordinal);
        Assert.Matches(
            @"^[0-9]+ files, [0-9]+ forms, [0-9]+ errors, [0-9]+ warnings, passed over [0-9]+ files, [0-9]+ sheets? \(.*junk [0-9]+\)$",
            run.ClosingLine);
        Assert.Equal(string.Empty, Convert("quiet", "-q").Error);
    }

    [Fact]
    public void A_unit_that_looks_like_a_path_stays_below_the_folder()
    {
        _folder.Write("in/a.csv", SmallForm.Csv(1, "../../../pwned"));
        _folder.Write("in/b.csv", SmallForm.Csv(2, "教育局/研究室"));
        Assert.Equal(0, Convert("deep/out", "--split", "unit").ExitCode);
        Assert.Equal(
            [".._.._.._pwned.jsonl", "教育局_研究室.jsonl"],
            Directory.GetFileSystemEntries(_folder.File("deep/out/units")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(["deep", "in"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Members_made_to_have_one_path_are_told_apart()
    {
        _folder.Write(
            "in/a.zip",
            new RawZip()
                .Add("inner.zip", new RawZip().Add("m.csv", SmallForm.Csv(1)).Bytes)
                .Add("inner.zip/m.csv", SmallForm.Csv(2))
                .Add("a.csv", SmallForm.Csv(3))
                .Add("a.csv.json/b.csv", SmallForm.Csv(4)).Bytes);
        Assert.Equal(0, Convert("out", "-f", "json", "-f", "sqlite").ExitCode);
        Assert.Equal(4, Entries("out").Select(entry => entry.Path).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("", "no -o")]
    [InlineData("-o - -f csv", "standard output takes jsonl only")]
    [InlineData("-o out -f jsnol", "did you mean json")]
    [InlineData("-o out --limit max-cell=3", "did you mean max-cells")]
    [InlineData("-o out --shard 3/2", "--shard")]
    [InlineData("-o out -j 0", "--jobs")]
    [InlineData("-o out --timeout-per-file -1", "--timeout-per-file")]
    [InlineData("-o out --resume --overwrite", "exclude each other")]
    [InlineData("-o out --manifest m", "--manifest goes with")]
    [InlineData("-o out --select PF2", "needs --lint")]
    [InlineData("-o out --split form -f csv", "--split is for jsonl")]
    [InlineData("-o out --resme", "did you mean --resume")]
    [InlineData("-o a -o b", "takes one value")]
    public void Wrong_usage_is_told_in_one_line(string options, string told)
    {
        var run = CommandLine.Run(["convert", "in", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-o")]
    [InlineData("-o out --split")]
    [InlineData("-o out --manifest")]
    public void An_option_without_its_value_is_told(string options)
    {
        var run = CommandLine.RunWithInput([], ["--lang", "en", "convert", "in", .. options.Split(' ')]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("needs a value", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_is_not_there_is_in_the_manifest_and_fails_the_run()
    {
        _folder.Write("in/a.csv", SmallForm.Csv(1));
        var run = CommandLine.Run("convert", _folder.File("in"), _folder.File("missing.zip"), "-o", _folder.File("out"));
        Assert.Equal(3, run.ExitCode);
        Assert.Equal([InputOutcome.Converted, InputOutcome.Unreadable], Entries("out").Select(entry => entry.Outcome));
    }

    [Fact]
    public void A_full_disk_is_told_with_how_to_go_on()
    {
        _folder.Write("in/a.csv", SmallForm.Csv(1));
        var run = CommandLine.Run("convert", _folder.File("in"), "-o", "-", "--manifest", "/dev/full");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("space left", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_fail_the_run_only_from_a_level_on_that_is_given()
    {
        _folder.Copy(Fixture.Workbook, "in/a.xlsx");
        Assert.Equal(0, Convert("out", "--lint").ExitCode);
        Assert.Equal(1, Entries("out")[0].Errors);
        Assert.Equal(1, Convert("strict", "--lint", "--fail-level", "error").ExitCode);
    }

    [Theory]
    [InlineData("en", "help-convert.en.txt")]
    [InlineData("zh", "help-convert.zh.txt")]
    public void The_help_of_convert_is_the_golden_file(string language, string name) =>
        Golden.Matches(CommandLine.RunWithInput([], "convert", "--help", "--lang", language).Output, name);

    private ManifestEntry[] Entries(string output) => [.. File.ReadLines(_folder.File($"{output}/manifest.jsonl")).Select(Manifest.Read)];

    private CommandLine Convert(string output, params string[] options) =>
        CommandLine.Run(["convert", _folder.File("in"), "-o", _folder.File(output), .. options]);

    private void AssertSame(string expected, string actual) => FolderContent.AssertSame(_folder.File(expected), _folder.File(actual));

    public void Dispose() => _folder.Dispose();
}
