using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Rules;

public class LinterTests
{
    private const string Vague = """
        一级指标 | 二级指标 | 指标内容 | 指标值
        产出指标 | 数量指标 | 培训次数 | ≥5次
        产出指标 | 质量指标 | 培训合格率 | ≥≥95%
        效益指标 | 社会效益指标 | 服务能力 | 有效提高
        效益指标 | 社会效益指标 | 群众知晓率 | ≥80%
        """;

    [Fact]
    public void The_seed_gives_what_the_catalogue_says_of_it()
    {
        var result = Seed();
        Assert.Equal(["PF501"], result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Kind.Code));
        AssertFound(result, "PF102", Severity.Warning, "整体支出", 2);
        AssertFound(result, "PF109", Severity.Warning, "整体支出", 1);
        AssertFound(result, "PF111", Severity.Info, "财政专项资金", 2);
        AssertFound(result, "PF205", Severity.Info, "整体支出", 1);
        AssertFound(result, "PF306", Severity.Warning, "整体支出", 1);
        AssertFound(result, "PF308", Severity.Warning, null, 2);
        AssertFound(result, "PF401", Severity.Warning, "整体支出", 1);
        AssertFound(result, "PF402", Severity.Warning, "政务服务事务", 2);
        Assert.Equal(65, Of(result, "PF404").Count);
        AssertFound(result, "PF405", Severity.Warning, "整体支出", 1);
        AssertFound(result, "PF406", Severity.Info, "整体支出", 2);
        AssertFound(result, "PF502", Severity.Warning, "整体支出", 1);
        AssertFound(result, "PF503", Severity.Warning, "整体支出", 1);
        AssertFound(result, "PF504", Severity.Warning, "整体支出", 1);
        AssertFound(result, "PF506", Severity.Warning, "整体支出", 1);
        Assert.Contains(Of(result, "PF310"), diagnostic => diagnostic.Actual?.Text == "12人");
        Assert.Contains(Of(result, "PF407"), diagnostic => diagnostic.Message.Chinese.Contains("发生信息安全事故次数", StringComparison.Ordinal));
        Assert.Contains(Of(result, "PF408"), diagnostic => diagnostic.Message.Chinese.Contains("保障综合窗口运行人员数量", StringComparison.Ordinal));
        Assert.All(
            [
                "PF101",
                "PF103",
                "PF104",
                "PF105",
                "PF106",
                "PF107",
                "PF108",
                "PF110",
                "PF112",
                "PF201",
                "PF202",
                "PF203",
                "PF204",
                "PF206",
                "PF207",
                "PF208",
                "PF209",
                "PF210",
                "PF211",
                "PF212",
                "PF301",
                "PF302",
                "PF303",
                "PF304",
                "PF305",
                "PF307",
                "PF311",
                "PF312",
                "PF313",
                "PF314",
                "PF403",
                "PF508",
                "PF509",
            ],
            code => Assert.Empty(Of(result, code)));
    }

    [Fact]
    public void The_ledger_has_every_rule_for_every_form_it_looks_at()
    {
        var ledger = Seed().Ledger;
        Assert.Equal(7, ledger.Count(entry => entry.Code == "PF301"));
        Assert.Equal(1, ledger.Count(entry => entry.Code == "PF501"));
        Assert.Equal("notApplicable", ledger.First(entry => entry is { Code: "PF601", Sheet: "整体支出" }).OutcomeName);
        Assert.Equal("clean", ledger.First(entry => entry is { Code: "PF202", Sheet: "整体支出" }).OutcomeName);
    }

    [Fact]
    public void A_severity_may_be_changed_or_a_rule_be_off()
    {
        var found = Check(Vague, "severities: { PF302: info, wording-vague: off }").Result.Diagnostics.ToList();
        Assert.Equal(Severity.Info, found.Single(diagnostic => diagnostic.Kind.Code == "PF302").Severity);
        Assert.DoesNotContain(found, diagnostic => diagnostic.Kind.Code == "PF404");
    }

    [Theory]
    [InlineData("PF3", "PF302")]
    [InlineData("threshold-malformed", "PF302")]
    [InlineData("pf404", "PF404")]
    public void Rules_are_selected_by_code_prefix_or_name(string selector, string code)
    {
        var found = Linted.Sketch(Vague, Settings.Default, new LintOptions { Select = [selector] }).Result.Diagnostics;
        Assert.Equal([code], found.Select(diagnostic => diagnostic.Kind.Code).Distinct());
    }

    [Fact]
    public void Ignored_rules_are_left_out() =>
        Assert.DoesNotContain(
            Linted.Sketch(Vague, Settings.Default, new LintOptions { Ignore = ["PF302"] }).Result.Diagnostics,
            diagnostic => diagnostic.Kind.Code == "PF302");

    [Fact]
    public void A_suppression_takes_the_findings_that_it_names_and_no_other()
    {
        var linted = Check(Vague, "suppressions: [ { rule: PF302, indicator: 培训合格率, reason: 已核实 } ]");
        Assert.Equal(1, linted.Result.Suppressed);
        Assert.DoesNotContain(linted.Result.Diagnostics, diagnostic => diagnostic.Kind.Code is "PF302" or "PF901");
        var other = Check(Vague, "suppressions: [ { rule: PF302, indicator: 培训次数, reason: 已核实 } ]");
        Assert.Contains(other.Result.Diagnostics, diagnostic => diagnostic.Kind.Code == "PF302");
        Assert.Contains("meets nothing", Assert.Single(other.Result.Housekeeping).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_expired_suppression_takes_nothing_and_is_told()
    {
        var linted = Check(Vague, "suppressions: [ { rule: PF302, reason: 已核实, expires: 2025-12-31 } ]");
        Assert.Contains(linted.Result.Diagnostics, diagnostic => diagnostic.Kind.Code == "PF302");
        Assert.Contains("expired on 2025-12-31", Assert.Single(linted.Result.Housekeeping).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_takes_what_it_lists_even_when_rows_have_moved_and_tells_what_is_gone()
    {
        var baseline = BaselineOf(Linted.Sketch(Vague, Settings.Default, new LintOptions()));
        var moved = Vague.Replace("产出指标 | 质量指标", "产出指标 | 数量指标 | 调研次数 | ≥3次\n产出指标 | 质量指标", StringComparison.Ordinal);
        var linted = Linted.Sketch(moved, Settings.Default, new LintOptions { Baseline = baseline });
        Assert.DoesNotContain(linted.Result.Diagnostics, diagnostic => diagnostic.Kind.Code is "PF302" or "PF404");
        var mended = Linted.Sketch(Vague.Replace("≥≥95%", "≥95%", StringComparison.Ordinal), Settings.Default, new LintOptions { Baseline = baseline });
        Assert.Contains(mended.Result.Housekeeping, diagnostic => diagnostic.Message.English.StartsWith("PF302", StringComparison.Ordinal));
    }

    [Fact]
    public void A_damaged_baseline_is_told_by_its_line() =>
        Assert.Equal("2", Assert.Throws<FormatException>(() => Baseline.Read("b", new StringReader("# x\nnothing\n"))).Message);

    [Fact]
    public void A_rule_that_fails_takes_no_other_with_it_and_is_told()
    {
        var result = Linted.Sketch(Vague, Settings.Default, new LintOptions { Rules = [new Failing(), .. RuleCatalogue.All] }).Result;
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Kind.Code == "PF302");
        Assert.Contains("the rule itself failed", Assert.Single(result.Faults).Reason!.Value.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_may_be_set() =>
        Assert.Contains(Check("项目名称 | 甲项目", "limits: { fewestIndicators: 9 }").Result.Diagnostics, diagnostic => diagnostic.Kind.Name == "too-few-indicators");

    [Fact]
    public void A_project_form_that_is_handed_in_twice_counts_once_in_the_dossier()
    {
        const string Forms = """
            === 整体支出
            年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元）
            ↓ | 信息事务 | 运行维护 | 60.00
            ↓ | 金额合计 | → | 60.00
            === 信息事务
            资金总额（万元） | 60.00
            ### 修改稿.xlsx
            === 信息事务
            资金总额（万元） | 60.00
            """;
        Assert.Equal(
            ["PF509"],
            Linted
                .Sketch(Forms, Settings.Default, new LintOptions { Select = ["PF2", "PF509"] })
                .Result.Diagnostics.Select(diagnostic => diagnostic.Kind.Code));
    }

    [Theory]
    [InlineData("PF3")]
    [InlineData("PF404")]
    public void That_a_file_could_not_be_read_is_told_whatever_is_selected(string selector)
    {
        var missing = new LintInput(Imported.File("missing.xlsx"), Settings.Default);
        Assert.Equal("PF009", Assert.Single(new Linter().Check([missing], new LintOptions { Select = [selector], Ignore = ["PF0"] }).Diagnostics).Kind.Code);
    }

    [Fact]
    public void A_suppression_of_another_file_is_not_unused() =>
        Assert.Empty(Check(Vague, "suppressions: [ { rule: PF302, file: other.xlsx, reason: 已核实 } ]").Result.Housekeeping);

    [Fact]
    public void A_suppression_of_a_file_is_not_for_one_whose_name_ends_alike() =>
        Assert.Contains(
            Check("### ba.xlsx\n" + Vague, "suppressions: [ { rule: PF302, file: a.xlsx, reason: 已核实 } ]").Result.Diagnostics,
            diagnostic => diagnostic.Kind.Code == "PF302");

    [Fact]
    public void A_repeated_line_of_a_baseline_counts_twice()
    {
        var baseline = BaselineOf(Linted.Sketch(Vague, Settings.Default, new LintOptions()));
        var twice = baseline with { Entries = [.. baseline.Entries, .. baseline.Entries] };
        Assert.Equal(
            baseline.Entries.Sum(entry => entry.Times),
            Linted.Sketch(Vague, Settings.Default, new LintOptions { Baseline = twice }).Result.Known.Count);
    }

    private sealed class Failing() : FormRule(new DiagnosticKind("PF999", "failing", Severity.Error), ReviewCategory.Other)
    {
        internal override RuleNeeds Needs { get; } = RuleNeeds.OfAnyForm(FormParts.None);

        public override Outcome Check(FormCase form) => throw new InvalidOperationException("on purpose");
    }

    private static LintResult Seed() => new Linter().Check([new LintInput(Imported.File(Fixture.Workbook), Settings.Default)], new LintOptions());

    private static Linted Check(string sketch, string settings) => Linted.Case(new RuleCase("", sketch, []) { Settings = settings }, RuleCatalogue.All);

    private static Baseline BaselineOf(Linted linted)
    {
        var text = new StringWriter();
        Baseline.Write(linted.Result.Diagnostics, text);
        return Baseline.Read("baseline.txt", new StringReader(text.ToString()));
    }

    private static List<Diagnostic> Of(LintResult result, string code) => [.. result.Diagnostics.Where(diagnostic => diagnostic.Kind.Code == code)];

    private static void AssertFound(LintResult result, string code, Severity severity, string? sheet, int count) =>
        Assert.Equal(
            (code, count),
            (code, Of(result, code).Count(diagnostic => diagnostic.Severity == severity && (sheet is null || diagnostic.Sheet == sheet))));
}
