using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

/// <summary>One hostile file through every output: names and texts that are more than text stay text.</summary>
public sealed class HostileNamesTests : IDisposable
{
    private const string Name = "a\u001b[2J\u0007\u202Egnp\n::error::x\r.csv";
    private const string Shown = "a␛[2J␇U+202Egnp␊::error::x␍.csv";
    private static readonly string Content = FormToLint.Faulty
        .Replace("甲项目", "＝1+1", StringComparison.Ordinal)
        .Replace("巡查河道次数", "\u202E::error::\u001b[31m次数", StringComparison.Ordinal)
        .Replace("（2024年度）", "无年度", StringComparison.Ordinal);

    private readonly TemporaryFolder _folder = new();

    public HostileNamesTests()
    {
        using var zip = new ZipArchive(File.Create(_folder.File("in.zip")), ZipArchiveMode.Create);
        using var member = new StreamWriter(zip.CreateEntry(Name).Open(), Encoding.UTF8);
        member.Write(Content);
    }

    [Theory]
    [InlineData("lint")]
    [InlineData("lint", "--concise")]
    [InlineData("lint", "--ledger")]
    [InlineData("lint", "-f", "github")]
    [InlineData("lint", "-f", "junit")]
    [InlineData("lint", "-f", "sarif")]
    [InlineData("import", "--explain-layout")]
    [InlineData("import", "--suggest-vocabulary")]
    public void Nothing_that_is_printed_moves_the_cursor_or_begins_a_command(params string[] args)
    {
        var run = CommandLine.Run([args[0], _folder.File("in.zip"), .. args[1..]]);
        foreach (var printed in new[] { run.Output, run.Error })
        {
            Assert.DoesNotContain(printed, c => c is '\u001b' or '\u0007' or '\u202E' or '\r');
            Assert.DoesNotContain("\n::error::x", printed, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("text")]
    [InlineData("csv")]
    public void The_name_is_shown_as_what_it_is(string format) =>
        Assert.Contains(Shown, CommandLine.Run("lint", _folder.File("in.zip"), "-f", format).Output, StringComparison.Ordinal);

    [Fact]
    public void Workflow_commands_are_those_of_the_report_alone() => Assert.All(
        CommandLine.Run("lint", _folder.File("in.zip"), "-f", "github").Output.TrimEnd('\n').Split('\n'),
        line => Assert.Matches("^::(error|warning|notice) file=[^:,]*,title=PF", line));

    [Fact]
    public void Junit_and_sarif_are_read_again()
    {
        var junit = XDocument.Parse(CommandLine.Run("lint", _folder.File("in.zip"), "-f", "junit").Output);
        Assert.EndsWith(Shown, junit.Descendants("testsuite").First().Attribute("name")!.Value, StringComparison.Ordinal);
        var sarif = JsonNode.Parse(CommandLine.Run("lint", _folder.File("in.zip"), "-f", "sarif").Output)!;
        Assert.NotEmpty(sarif["runs"]![0]!["results"]!.AsArray());
    }

    [Fact]
    public void Data_keep_the_name_and_formulas_are_defused()
    {
        var document = JsonNode.Parse(CommandLine.Run("import", _folder.File("in.zip"), "-f", "json").Output)!["documents"]![0]!;
        Assert.EndsWith(Name, (string)document["source"]!["path"]!, StringComparison.Ordinal);
        Assert.Equal("＝1+1", (string)document["forms"]![0]!["project"]!["name"]!);
        var tables = CommandLine.Run("import", _folder.File("in.zip"), "-f", "csv").Output;
        Assert.Contains(",'＝1+1,", tables, StringComparison.Ordinal);
        Assert.DoesNotContain(",＝1+1", tables, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
