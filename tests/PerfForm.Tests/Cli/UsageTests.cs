using System.Text.Json;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

public sealed class UsageTests
{
    [Theory]
    [InlineData("there is no option --fromat; did you mean --format?", "import", "a.xlsx", "--fromat", "json")]
    [InlineData("there is no option --outptu; did you mean --output?", "import", "a.xlsx", "--outptu=x")]
    [InlineData("there is no command imprt; did you mean import?", "imprt", "a.xlsx")]
    [InlineData("'ymal' is none of yaml, json, jsonl, csv, xlsx; did you mean yaml?", "import", "a.xlsx", "-f", "ymal")]
    [InlineData("no input given", "import")]
    [InlineData("no input given", "import", "")]
    [InlineData("schema has no use for extra", "schema", "extra")]
    [InlineData("--select needs --lint", "import", "a.xlsx", "--select", "PF2")]
    public void A_mistyped_word_is_wrong_usage_with_the_word_that_was_meant(string message, params string[] args)
    {
        var run = CommandLine.Run(args);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("没有选项 --fromat；是否想用 --format？", "import", "a.xlsx", "--fromat", "json")]
    [InlineData("没有命令 imprt；是否想用 import？", "imprt")]
    [InlineData("没有给出文件", "import")]
    [InlineData("选项 -f 缺少取值", "import", "a.xlsx", "-f")]
    [InlineData("选项 -f 只能给一次", "import", "a.xlsx", "-f", "json", "-f", "yaml")]
    public void Usage_errors_are_told_in_Chinese_too(string message, params string[] args)
    {
        var run = CommandLine.RunWithInput([], ["--lang", "zh", .. args]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_command_at_all_shows_the_help_as_wrong_usage()
    {
        var run = CommandLine.RunWithInput([]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("import", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("import", "--help")]
    [InlineData("schema", "--help")]
    [InlineData("import", "--help", "--nonsense")]
    public void Help_is_a_result(params string[] args)
    {
        var run = CommandLine.Run(args);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Exit codes:", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void The_help_of_import_begins_with_examples()
    {
        var lines = CommandLine.Run("import", "--help").Output.Split('\n');
        Assert.Equal("Examples:", lines[2]);
    }

    [Theory]
    [InlineData("en", "help-import.en.txt")]
    [InlineData("zh", "help-import.zh.txt")]
    public void The_help_of_import_is_the_golden_file(string language, string name) =>
        Golden.Matches(CommandLine.RunWithInput([], "import", "--help", "--lang", language).Output, name);

    [Fact]
    public void The_version_is_a_result()
    {
        var run = CommandLine.Run("--version");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^perfform \d+\.\d+\.\d+(-[\w.]+)?\n$", run.Output);
    }

    [Fact]
    public void The_schema_is_a_result() =>
        Assert.Equal("perfform/1", JsonDocument.Parse(CommandLine.Run("schema").Output).RootElement.GetProperty("title").GetString());
}
