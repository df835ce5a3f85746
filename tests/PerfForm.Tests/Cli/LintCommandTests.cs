using System.Text;
using System.Text.Json;
using PerfForm.Core.Writers.Schemas;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

public sealed class LintCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_clean_form_ends_with_0_and_says_what_was_checked()
    {
        var run = CommandLine.Run("lint", Write("a.csv", FormToLint.Clean));
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("甲项目  10.00 万元\n  may pass: must be mended 0 · should be mended 0 · hints 0\n\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("1 file, 1 form, 0 errors, 0 warnings, passed over 0 files, 0 sheets", run.ClosingLine);
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("warning", 1)]
    [InlineData("never", 0)]
    public void Findings_at_or_above_the_fail_level_end_with_1(string level, int exitCode) =>
        Assert.Equal(exitCode, CommandLine.Run("lint", Write("a.csv", FormToLint.Faulty), "--fail-level", level).ExitCode);

    [Fact]
    public void A_finding_shows_place_row_neighbours_and_how_to_mend()
    {
        var run = CommandLine.Run("lint", Write("a.csv", FormToLint.Faulty));
        var lines = run.Output[(run.Output.IndexOf("\n\n", StringComparison.Ordinal) + 2)..].Split('\n');
        Assert.EndsWith("a!D7  error PF302 threshold-malformed  “巡查河道次数”: '≥≥24次' has two signs", lines[0], StringComparison.Ordinal);
        Assert.Equal("  → 7 │ 数量指标 │ 巡查河道次数   │ ≥≥24次", lines[2].Replace("产出指标 │ ", string.Empty, StringComparison.Ordinal));
        Assert.Contains("To mend: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("perfform explain PF302", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_caption_is_told_as_such_and_not_as_a_missing_field()
    {
        var output = CommandLine.Run("lint", Write("a.csv", FormToLint.Clean.Replace("项目名称", "项目名秤", StringComparison.Ordinal)), "--concise", "--all").Output;
        Assert.Contains("PF112", output, StringComparison.Ordinal);
        Assert.DoesNotContain("PF105", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Colour_comes_only_when_it_is_asked_for()
    {
        var file = Write("a.csv", FormToLint.Faulty);
        Assert.DoesNotContain("\u001b[", CommandLine.Run("lint", file).Output, StringComparison.Ordinal);
        Assert.Contains("\u001b[31merror", CommandLine.Run("lint", file, "--color", "always").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_the_rest_is_checked_and_the_run_ends_with_3()
    {
        Write("a.csv", FormToLint.Faulty);
        _folder.Write("b.xlsx", "no workbook"u8.ToArray());
        var run = CommandLine.Run("lint", _folder.Path, "--concise");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("PF302", run.Output, StringComparison.Ordinal);
        Assert.Contains("PF0", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PF9999", "there is no such rule")]
    [InlineData("threshold-mising", "did you mean threshold-missing?")]
    [InlineData("PF3O1", "did you mean PF301?")]
    public void An_unknown_rule_is_wrong_usage(string rule, string message)
    {
        var run = CommandLine.Run("lint", Write("a.csv", FormToLint.Faulty), "--select", rule);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--profile", "mof-2020", "there is no profile 'mof-2020'")]
    [InlineData("-f", "sarf", "did you mean sarif?")]
    [InlineData("-f", "sarif=", "none of text")]
    [InlineData("--color", "alway", "did you mean always?")]
    [InlineData("--baseline", "/no/such/file", "the baseline cannot be read")]
    public void A_mistyped_value_is_wrong_usage(string option, string value, string message)
    {
        var run = CommandLine.Run("lint", Write("a.csv", FormToLint.Faulty), option, value);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_configuration_is_told_with_line_and_column()
    {
        Write(".perfform.yml", "severities:\n  PF301: eror\n");
        var run = CommandLine.Run("lint", Write("a.csv", FormToLint.Faulty), "--trust-input-config");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(".perfform.yml:2:10  error  there is no 'eror'; did you mean error?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_digest_tells_what_became_of_a_baseline()
    {
        var (file, baseline) = (Write("a.csv", FormToLint.Faulty), _folder.File("known.txt"));
        Assert.Equal(0, CommandLine.Run("lint", file, "--write-baseline", baseline).ExitCode);
        Assert.Contains("since the baseline: 0 new, ", CommandLine.Run("lint", file, "--since-baseline", baseline).Output, StringComparison.Ordinal);
        Write("a.csv", FormToLint.Clean);
        var gone = CommandLine.Run("lint", file, "--baseline", baseline).Output;
        Assert.Contains("since the baseline: 0 new, 0 still there, 1 gone", gone, StringComparison.Ordinal);
        var summary = JsonDocument.Parse(CommandLine.Run("lint", file, "--baseline", baseline, "-f", "json").Output).RootElement.GetProperty("summary");
        Assert.NotEqual(0, summary.GetProperty("sinceBaseline").GetProperty("gone").GetInt32());
    }

    [Fact]
    public void A_table_of_findings_speaks_the_language()
    {
        var table = CommandLine.RunWithInput([], "lint", Write("a.csv", FormToLint.Faulty), "-f", "csv", "--lang", "zh").Output;
        Assert.StartsWith("文件,工作表,单元格,级别,归属,代码,问题,意见类别,说明,实际,应为,差额,建议", table.TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Contains(",错误,填报内容,", table, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_hides_what_it_lists_and_tells_what_is_gone()
    {
        var (file, baseline) = (Write("a.csv", FormToLint.Faulty), _folder.File("known.txt"));
        Assert.Equal(0, CommandLine.Run("lint", file, "--write-baseline", baseline).ExitCode);
        var hidden = CommandLine.Run("lint", file, "--baseline", baseline);
        Assert.Equal(0, hidden.ExitCode);
        Assert.Contains("must be mended 0", hidden.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 suppressed", hidden.ClosingLine, StringComparison.Ordinal);
        Write("a.csv", FormToLint.Clean);
        Assert.Contains("PF901 suppression-unused", CommandLine.Run("lint", file, "--baseline", baseline).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Overall_forms_without_projects_and_projects_without_an_overall_form_are_no_findings()
    {
        var overall = CommandLine.Run(
            "lint",
            Write("b.csv", FormToLint.Clean
                .Replace("项目支出", "整体支出", StringComparison.Ordinal)
                .Replace("项目名称,甲项目,项目单位,甲局", "部门名称,甲局,,", StringComparison.Ordinal)),
            "--concise");
        Assert.DoesNotContain("PF5", overall.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("PF2", overall.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_with_lint_puts_the_findings_among_the_diagnostics_and_is_valid()
    {
        var run = CommandLine.Run("import", Fixture.Workbook, "--lint", "-f", "json");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"code\": \"PF501\"", run.Output, StringComparison.Ordinal);
        Assert.Empty(SchemaCheck.Errors(SchemaCheck.Written(OutputSchema.Write), run.Output));
    }

    [Fact]
    public void The_same_bytes_come_out_on_one_core_and_on_many()
    {
        for (var i = 0; i < 12; i++)
        {
            Write($"f{i}.csv", i % 2 == 0 ? FormToLint.Clean : FormToLint.Faulty);
        }

        var one = CommandLine.RunProcessWith(new("DOTNET_PROCESSOR_COUNT", "1"), _folder.Path, "lint", ".", "-f", "json", "--ledger", "--lang", "en");
        var many = CommandLine.RunProcessWith(new("DOTNET_PROCESSOR_COUNT", "8"), _folder.Path, "lint", ".", "-f", "json", "--ledger", "--lang", "en");
        Assert.Equal(one.Output, many.Output);
    }

    [Fact]
    public void Explain_prints_a_page_in_both_languages_and_knows_the_nearest()
    {
        Assert.Contains("How to mend: ", CommandLine.Run("explain", "pf501").Output, StringComparison.Ordinal);
        Assert.Contains("怎么改：", CommandLine.RunWithInput([], "explain", "overall-value-conflict", "--lang", "zh").Output, StringComparison.Ordinal);
        var unknown = CommandLine.Run("explain", "PF5O1");
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains("did you mean PF501?", unknown.Error, StringComparison.Ordinal);
        Assert.Equal(2, CommandLine.Run("explain").ExitCode);
    }

    [Fact]
    public void Rules_lists_the_catalogue_for_people_and_programs()
    {
        Assert.Contains("PF201  fund-parts-do-not-add-up", CommandLine.Run("rules").Output, StringComparison.Ordinal);
        var json = JsonDocument.Parse(CommandLine.Run("rules", "-f", "json").Output).RootElement.GetProperty("rules");
        Assert.Contains(json.EnumerateArray(), rule => rule.GetProperty("code").GetString() == "PF902");
    }

    [Theory]
    [InlineData("≥1次", 0, "1 rule, 2 examples, 0 not as they must be")]
    [InlineData("≥5次", 1, "bad example 1 was not found")]
    public void Rules_test_runs_the_examples_of_own_rules(string bad, int exitCode, string message)
    {
        var file = Write("own.yml", $$"""
            rules:
              - name: own
                message: 太少
                given: { indicators: { name: 培训 } }
                then: { field: number, atLeast: 2 }
                examples:
                  bad: "一级指标 | 二级指标 | 指标内容 | 指标值\n产出指标 | 数量指标 | 培训次数 | {{bad}}"
                  good: "一级指标 | 二级指标 | 指标内容 | 指标值\n产出指标 | 数量指标 | 培训次数 | ≥2次"
            """);
        var run = CommandLine.Run("rules", "test", file);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "help-lint.en.txt")]
    [InlineData("zh", "help-lint.zh.txt")]
    public void The_help_of_lint_is_the_golden_file(string language, string name) =>
        Golden.Matches(CommandLine.RunWithInput([], "lint", "--help", "--lang", language).Output, name);

    private string Write(string name, string text) => _folder.Write(name, Encoding.UTF8.GetBytes(text));
}
