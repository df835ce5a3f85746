using System.Text.Json;
using PerfForm.Cli.Reporting.Lint;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Text;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

/// <summary>What CI systems read: SARIF against the parts of its schema that are used, workflow commands as a runner reads them.</summary>
public sealed class CiReportTests
{
    private static readonly LintResult Seed = new Linter().Check([new LintInput(Imported.File(Fixture.Workbook), Settings.Default)], new LintOptions());

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Chinese)]
    public void Sarif_is_valid(Language language)
    {
        var schema = File.ReadAllText(Fixture.PathOf("sarif-2.1.0-used.schema.json"));
        Assert.Empty(SchemaCheck.Errors(schema, Text(new SarifReport(), Seed, language)));
        Assert.NotEmpty(
            SchemaCheck.Errors(
                schema,
                Text(new SarifReport(), Seed, language).Replace("\"level\": \"note\"", "\"level\": \"info\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Sarif_results_point_at_their_rules_and_have_fingerprints_of_their_own()
    {
        var run = JsonDocument.Parse(Text(new SarifReport(), Seed, Language.English)).RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.All(
            results,
            result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        var fingerprints = results.Select(result => result.GetProperty("partialFingerprints").GetProperty("primaryLocationLineHash").GetString()).ToList();
        Assert.Equal(fingerprints.Count, fingerprints.Distinct().Count());
    }

    [Fact]
    public void Workflow_commands_are_read_by_a_runner_worst_first_and_at_most_ten_a_kind()
    {
        var lines = Text(new GitHubReport(), Seed, Language.Chinese).Split('\n');
        var commands = lines.Select(WorkflowCommand.Read).OfType<WorkflowCommand>().ToList();
        Assert.Equal(["error", "warning", "notice"], commands.Select(command => command.Name).Distinct());
        Assert.All(commands.GroupBy(command => command.Name), kind => Assert.InRange(kind.Count(), 1, 10));
        Assert.Contains(commands, command => command.Data == Seed.Diagnostics.First(diagnostic => diagnostic.Kind.Code == "PF501").Message.Chinese);
        Assert.Contains(commands, command => command.Data.Contains("100%", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_workflow_command_would_end_at_is_escaped()
    {
        var hostile = Seed with
        {
            Files =
            [
                new FileFindings(Seed.Documents[0] with
                {
                    Diagnostics = [new Diagnostic(Reading.FileUnreadable, Severity.Error, "a:b,c%.xlsx", new("x", "one\ntwo::three%0A"))],
                }),
            ],
            Housekeeping = [],
        };
        var command = WorkflowCommand.Read(Text(new GitHubReport(), hostile, Language.English).TrimEnd('\n'))!;
        Assert.Equal(("a:b,c%.xlsx", "one\ntwo::three%0A"), (command.Properties["file"], command.Data));
    }

    [Fact]
    public void The_step_summary_is_one_table_that_no_cell_can_leave()
    {
        var hostile = Seed with
        {
            Files =
            [
                new FileFindings(Seed.Documents[0] with
                {
                    Diagnostics = [new Diagnostic(Reading.FileUnreadable, Severity.Error, "a|b.xlsx", new("x", "![i](http://x)\n<b>"))],
                }),
            ],
            Housekeeping = [],
        };
        var row = StepSummary.Of(hostile, Language.English).Split('\n').Single(line => line.StartsWith("| error", StringComparison.Ordinal));
        Assert.Equal(5, row.Count(c => c == '|'));
        Assert.DoesNotContain("![", row, StringComparison.Ordinal);
        Assert.DoesNotContain('<', row);
    }

    private static string Text(ILintReport report, LintResult result, Language language)
    {
        using var output = new MemoryStream();
        report.Write(result, new ReportManner(language, IsConcise: false, HasColor: false, HasLedger: false, Severity.Error, PassedOver: 0), output);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}
