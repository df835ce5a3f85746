using System.Text;
using System.Text.Json;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

public sealed class ImportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void What_lies_in_an_archive_is_read_in_place()
    {
        var zip = _folder.Write(
            "received.zip",
            new RawZip().AddGbk("教育局/a.csv", SmallForm.Csv(1)).Add("内.zip", new RawZip().Add("b.csv", SmallForm.Csv(2)).Bytes).Add("__MACOSX/._a", [1]).Bytes);
        var run = CommandLine.Run("import", zip, "-f", "jsonl");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [$"{zip}/教育局/a.csv", $"{zip}/内.zip/b.csv"],
            run.Output
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("source").GetProperty("path").GetString()!));
        Assert.Equal("2 files, 2 forms, 0 errors, 0 warnings, passed over 1 file, 0 sheets (junk 1)", run.ClosingLine);
    }

    [Fact]
    public void The_result_goes_to_standard_output_and_everything_else_to_standard_error()
    {
        var run = CommandLine.Run("import", Fixture.Workbook, "-f", "json");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(7, JsonDocument.Parse(run.Output).RootElement.GetProperty("documents")[0].GetProperty("forms").GetArrayLength());
        Assert.Equal("1 file, 7 forms, 0 errors, 0 warnings, passed over 0 files, 0 sheets\n", run.Error);
    }

    [Fact]
    public void Standard_input_is_an_input_with_a_name()
    {
        var run = CommandLine.RunWithInput(File.ReadAllBytes(Fixture.Workbook), "import", "-", "--stdin-name", "大鹏.xlsx", "-f", "json", "--lang", "en");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("大鹏.xlsx", JsonDocument.Parse(run.Output).RootElement.GetProperty("documents")[0].GetProperty("source").GetProperty("path").GetString());
    }

    [Fact]
    public void A_folder_is_walked_and_its_readme_is_passed_over()
    {
        _folder.Copy(Fixture.Workbook, "a.xlsx");
        _folder.Copy(Fixture.OldWorkbook, "sub/b.xls");
        _folder.Write("readme.txt", "你好"u8.ToArray());
        var run = CommandLine.Run("import", _folder.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("2 files, 14 forms, 0 errors, 0 warnings, passed over 1 file, 0 sheets (txt 1)", run.ClosingLine);
    }

    public static TheoryData<string, byte[], string> BadInputs => new()
    {
        { "empty.xlsx", [], "empty" },
        { "image.xlsx", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "PNG image" },
        { "damaged.xlsx", File.ReadAllBytes(Fixture.Workbook)[..5000], "damaged" },
        { "locked.xlsx", File.ReadAllBytes(Fixture.PathOf("locked.xlsx")), "password" },
        { "locked.xls", File.ReadAllBytes(Fixture.PathOf("locked.xls")), "password" },
        { "unknown.xlsx", [.. Enumerable.Range(0, 500).Select(i => (byte)(i * 31 % 29))], "unknown binary" },
    };

    [Theory]
    [MemberData(nameof(BadInputs))]
    public void A_bad_input_gives_one_clear_line_and_the_others_are_still_read(string name, byte[] content, string cause)
    {
        var path = _folder.Write(name, content);
        var run = CommandLine.Run("import", path, Fixture.Workbook);
        Assert.Equal(3, run.ExitCode);
        var line = Assert.Single(run.Reports);
        Assert.StartsWith(path.Replace('\\', '/'), line, StringComparison.Ordinal);
        Assert.Contains("PF009", line, StringComparison.Ordinal);
        Assert.Contains(cause, line, StringComparison.Ordinal);
        Assert.Equal("2 files, 7 forms, 1 error, 0 warnings, passed over 0 files, 0 sheets", run.ClosingLine);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_path_says_so()
    {
        var run = CommandLine.Run("import", _folder.File("missing.xlsx"));
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("there is no such file", Assert.Single(run.Reports), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_workbooks_says_so()
    {
        _folder.Write("scan.pdf", Grids.Pdf.PdfFile.Scan);
        var run = CommandLine.Run("import", _folder.Path);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("holds no workbook", Assert.Single(run.Reports), StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void An_unmatched_glob_fails_unless_it_may_be_empty()
    {
        var glob = Path.Combine(_folder.Path, "*.xlsx");
        var run = CommandLine.Run("import", glob);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("no file matches", Assert.Single(run.Reports), StringComparison.Ordinal);
        Assert.Equal(0, CommandLine.Run("import", glob, "--allow-empty").ExitCode);
    }

    [Fact]
    public void A_file_without_a_form_is_not_recognised()
    {
        var run = CommandLine.Run("import", _folder.Write("list.csv", "目录,页\n甲,1\n"u8.ToArray()));
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("PF001", Assert.Single(run.Reports), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_nothing_but_a_readme_is_not_a_success()
    {
        _folder.Write("readme.txt", "你好"u8.ToArray());
        var run = CommandLine.Run("import", _folder.Path);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("nothing there is a declaration", Assert.Single(run.Reports), StringComparison.Ordinal);
    }

    [Fact]
    public void One_file_by_two_paths_is_one_input()
    {
        var path = _folder.Copy(Fixture.Workbook, "a.xlsx");
        Assert.StartsWith("1 file, 7 forms", CommandLine.Run("import", path, Path.Combine(_folder.Path, ".", "a.xlsx")).ClosingLine, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_in_one_input_leaves_the_others()
    {
        var huge = _folder.Write(
            "huge.csv",
            Encoding.UTF8.GetBytes("项目支出绩效目标申报表,\n项目名称,甲\n资金总额（亿元）,999999999999999\n一级指标,二级指标,三级指标,指标值\n产出指标,数量指标,a,\u0663月底前\n"));
        var run = CommandLine.Run("import", huge, Fixture.Workbook);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("2 files, 8 forms", run.ClosingLine, StringComparison.Ordinal);
    }

    [Fact]
    public void Verbose_shows_the_stack_trace_of_an_unreadable_file()
    {
        var path = _folder.Write("damaged.xlsx", File.ReadAllBytes(Fixture.Workbook)[..5000]);
        Assert.Contains("   at ", CommandLine.Run("import", path, "--verbose").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_leaves_out_the_closing_line() => Assert.Empty(CommandLine.Run("import", Fixture.Workbook, "-q").Error);

    [Theory]
    [InlineData("never", 0)]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    public void Diagnostics_fail_the_run_from_the_level_asked_for(string level, int exitCode) =>
        Assert.Equal(exitCode, CommandLine.Run("import", Fixture.Text, "--fail-level", level).ExitCode);

    [Fact]
    public void Many_diagnostics_of_a_kind_are_cut_short_on_the_screen_only()
    {
        var run = CommandLine.Run("import", Fixture.Text, "-f", "json");
        Assert.Equal(4, run.Reports.Length);
        Assert.Contains("more PF002", run.Reports[^1], StringComparison.Ordinal);
        Assert.True(JsonDocument.Parse(run.Output).RootElement.GetProperty("documents")[0].GetProperty("diagnostics").GetArrayLength() > 50);
    }

    [Fact]
    public void Messages_are_in_the_language_asked_for()
    {
        var run = CommandLine.RunWithInput([], "import", _folder.File("missing.xlsx"), "--lang", "zh");
        Assert.Contains("文件不存在", run.Error, StringComparison.Ordinal);
        Assert.Equal("1 个文件，0 张表，1 个错误，0 个警告，跳过 0 个文件、0 张工作表", run.ClosingLine);
    }

    [Fact]
    public void Received_files_are_not_changed()
    {
        var path = _folder.Copy(Fixture.Workbook, "a.xlsx");
        File.SetAttributes(path, FileAttributes.ReadOnly);
        Assert.Equal(0, CommandLine.Run("import", path).ExitCode);
        Assert.Equal(File.ReadAllBytes(Fixture.Workbook), File.ReadAllBytes(path));
        File.SetAttributes(path, FileAttributes.Normal);
    }

    [Fact]
    public void The_same_run_gives_the_same_bytes() =>
        Assert.Equal(
            Encoding.UTF8.GetBytes(CommandLine.Run("import", Fixture.Workbook, Fixture.Text, "-f", "yaml").Output),
            Encoding.UTF8.GetBytes(CommandLine.Run("import", Fixture.Text, Fixture.Workbook, "-f", "yaml").Output));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_configuration_adds_words()
    {
        using var folder = new TemporaryFolder();
        folder.Write("received/x.csv", "经办事项,甲\n一级指标,二级指标,三级指标,指标值\n产出指标,数量指标,a,1次\n"u8.ToArray());
        folder.Write(".perfform.yml", "vocabulary: { captions: { projectName: [经办事项] } }"u8.ToArray());
        var read = CommandLine.Run("import", folder.File("received/x.csv"), "--config", folder.File(".perfform.yml"));
        Assert.Contains("name: 甲", read.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("name: 甲", CommandLine.Run("import", folder.File("received/x.csv"), "--isolated").Output, StringComparison.Ordinal);
        var layout = CommandLine.Run("import", folder.File("received/x.csv"), "--trust-input-config", "--explain-layout");
        Assert.Contains("a word of your configuration", layout.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_the_configuration_is_wrong_usage_with_its_place()
    {
        using var folder = new TemporaryFolder();
        folder.Write("x.csv", "项目名称,甲"u8.ToArray());
        var config = folder.Write("c.yml", "vocabulary:\n  captoins: {}"u8.ToArray());
        var run = CommandLine.Run("import", folder.File("x.csv"), "--config", config);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"{config}:2:3  error  there is no key 'captoins'; did you mean captions?", run.Error.TrimEnd());
        Assert.Empty(run.Output);
    }

    [Fact]
    public void A_missing_configuration_file_is_wrong_usage()
    {
        var run = CommandLine.Run("import", Fixture.Workbook, "--config", "no-such.yml");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("there is no such configuration file", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void How_a_form_was_recognised_is_explained(string language)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Copy(Fixture.PathOf("layouts/v12-yuan-and-two-totals.csv"), "v12.csv");
        var run = CommandLine.RunWithInput([], "import", path, "--explain-layout", "--lang", language);
        Golden.Matches(run.Output.Replace(path, "v12.csv", StringComparison.Ordinal), $"explain-layout.{language}.txt");
    }

    [Fact]
    public void Of_a_sheet_without_a_form_the_known_words_are_told()
    {
        using var folder = new TemporaryFolder();
        folder.Write("x.csv", "项目名称,甲\n事项,要求\n"u8.ToArray());
        var run = CommandLine.Run("import", folder.File("x.csv"), "--explain-layout");
        Assert.Matches("A1 +captions.projectName +项目名称", run.Output);
        Assert.Matches("B2 +not a known word +要求", run.Output);
    }
}
