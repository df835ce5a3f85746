using System.Text.Json.Nodes;
using PerfForm.Core.Bulk;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

/// <summary><c>convert --lint</c>: files are checked against one another before the first is written.</summary>
public sealed class CheckedConversionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public CheckedConversionTests()
    {
        for (var i = 0; i < 6; i++)
        {
            _folder.Write($"in/{i}.csv", [.. SmallForm.Csv(i / 2), .. new byte[] { (byte)'\n' }.AsSpan(0, i % 2)]);
        }
    }

    [Fact]
    public void Findings_among_files_stand_in_the_results_and_are_counted()
    {
        var run = Convert("out", "--lint", "--fail-level", "warning");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3, Documents("out").Count(document => document["diagnostics"]?.AsArray().Any(said => said!["code"]!.ToString() == "PF509") == true));
        var warnings = Documents("out")
            .SelectMany(document => document["diagnostics"]?.AsArray() ?? [])
            .Count(said => said!["severity"]!.ToString() == "warning");
        Assert.Equal(warnings, Entries("out").Sum(entry => entry.Warnings));
    }

    [Fact]
    public void The_number_of_threads_changes_no_byte()
    {
        foreach (var (name, jobs) in new[] { ("one", "1"), ("many", "8") })
        {
            Convert(name, "--lint", "-f", "jsonl", "-f", "json", "-f", "csv", "-f", "sqlite", "-j", jobs);
        }

        FolderContent.AssertSame(_folder.File("one"), _folder.File("many"));
    }

    [Fact]
    public void A_part_says_that_it_saw_only_its_part()
    {
        Assert.Contains("what compares files saw only this part (1/2)\n", Convert("out", "--lint", "--shard", "1/2").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("saw only this part", Convert("other", "--shard", "1/2").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Suppressions_and_what_is_said_of_them_are_told_as_lint_does()
    {
        _folder.Write("in/.perfform.yml", """
            suppressions:
              - { rule: PF509, reason: 两稿 }
              - { rule: PF501, reason: 不会遇到 }
            """u8.ToArray());
        var linted = CommandLine.Run("lint", _folder.File("in"), "--concise", "--trust-input-config");
        var converted = Convert("out", "--lint", "--trust-input-config");
        Assert.Contains(", 3 suppressed, configuration ", linted.ClosingLine, StringComparison.Ordinal);
        Assert.Equal(linted.ClosingLine, converted.ClosingLine);
        Assert.Contains("PF901 suppression-unused", converted.Error, StringComparison.Ordinal);
        Assert.Equal(1, Convert("strict", "--lint", "--trust-input-config", "--select", "PF501,PF901", "--fail-level", "warning").ExitCode);
    }

    private List<JsonNode> Documents(string output) => [.. File.ReadLines(_folder.File($"{output}/documents.jsonl")).Select(line => JsonNode.Parse(line)!)];

    private ManifestEntry[] Entries(string output) => [.. File.ReadLines(_folder.File($"{output}/manifest.jsonl")).Select(Manifest.Read)];

    private CommandLine Convert(string output, params string[] options) =>
        CommandLine.Run(["convert", _folder.File("in"), "-o", _folder.File(output), .. options]);

    public void Dispose() => _folder.Dispose();
}
