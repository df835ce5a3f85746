using PerfForm.Core.Configuration;
using PerfForm.Core.Rules.Configured;

namespace PerfForm.Tests.Rules;

public class RuleSettingsTests
{
    private const string OwnRule = """
        rules:
          - name: training-at-least-two
            code: SZ001
            severity: error
            category: 2
            message: 培训不应少于两次
            given: { indicators: { level2: 数量指标, name: 培训, kind: number, form: project } }
            then: { field: number, atLeast: 2 }
            examples:
              bad:
                - |
                  一级指标 | 二级指标 | 指标内容 | 指标值
                  产出指标 | 数量指标 | 培训次数 | ≥1次
              good:
                - |
                  一级指标 | 二级指标 | 指标内容 | 指标值
                  产出指标 | 数量指标 | 培训次数 | ≥2次
        """;

    [Theory]
    [InlineData("severities: { PF999: error }", "there is no rule 'PF999'", 1, 15)]
    [InlineData("severities: { threshold-mising: error }", "did you mean threshold-missing?", 1, 15)]
    [InlineData("severities: { PF301: eror }", "did you mean error?", 1, 22)]
    [InlineData("limits: { longestNames: 3 }", "did you mean longestName?", 1, 11)]
    [InlineData("limits: { longestName: three }", "expected a number", 1, 24)]
    [InlineData("profile: shenzen-2020", "did you mean shenzhen-2020?", 1, 10)]
    [InlineData("budget: { tasksWithoutForms: [甲] }", "did you mean tasksWithoutForm?", 1, 11)]
    [InlineData("suppressions: [ { rule: PF301 } ]", "reason is missing", 1, 17)]
    [InlineData("suppressions: [ { rule: PF301, reason: x, expires: soon } ]", "expected a date", 1, 52)]
    [InlineData("suppressions: [ { rule: PF301, reason: x, shet: 甲 } ]", "did you mean sheet?", 1, 43)]
    [InlineData("rules: [ { name: a, message: x } ]", "then is missing", 1, 10)]
    [InlineData("rules: [ { name: a, message: x, then: { field: nam, matches: x } } ]", "did you mean name?", 1, 48)]
    [InlineData("rules: [ { name: a, message: x, then: { field: name, matchs: x } } ]", "did you mean matches?", 1, 54)]
    [InlineData("rules: [ { name: a, message: x, then: { field: name, matches: '(' } } ]", "not a valid regular expression", 1, 63)]
    [InlineData("rules: [ { name: a, message: x, given: { indicator: {} }, then: { requires: note } } ]", "did you mean indicators?", 1, 42)]
    [InlineData("rules: [ { name: a, message: x, given: { indicators: { kind: nummer } }, then: { requires: note } } ]", "did you mean number?", 1, 62)]
    [InlineData("rules: [ { name: a, message: x, then: [] } ]", "then says nothing", 1, 39)]
    [InlineData("rules: [ { name: a, message: x, then: { field: name } } ]", "nothing that must be so", 1, 39)]
    [InlineData("rules: [ { name: a, message: x, then: { field: name, atLeast: 2 } } ]", "name is no number", 1, 48)]
    [InlineData(
        "rules: [ { name: a, message: x, given: { forms: { form: project }, indicators: { name: x } }, then: { requires: year } } ]",
        "not both",
        1,
        40)]
    [InlineData("rules: [ { name: threshold-missing, message: x, then: { requires: note } } ]", "a rule that ships with the tool", 1, 18)]
    [InlineData("limits: { longestName: -3 }", "expected 0 or more", 1, 24)]
    [InlineData("rules: [ { name: a b, message: x, then: { requires: note } } ]", "lower-case letters", 1, 18)]
    [InlineData("rules: [ { name: a, code: PF1, message: x, then: { requires: note } } ]", "not PF", 1, 27)]
    public void What_is_wrong_is_told_with_its_place_and_the_nearest_known(string yaml, string message, int line, int column)
    {
        var problem = Assert.Single(ProblemsOf(yaml));
        Assert.Contains(message, problem.Message.English, StringComparison.Ordinal);
        Assert.Equal((line, column), (problem.Line, problem.Column));
    }

    [Fact]
    public void An_own_rule_may_be_regraded_suppressed_and_selected()
    {
        const string Sketch = "一级指标 | 二级指标 | 指标内容 | 指标值\n产出指标 | 数量指标 | 培训次数 | ≥1次";
        Assert.Equal(PerfForm.Core.Diagnostics.Severity.Info, Single(OwnRule + "\nseverities: { SZ001: info }", new()).Severity);
        Assert.Equal(
            1,
            Linted.Case(
                new RuleCase("", Sketch, []) { Settings = OwnRule + "\nsuppressions: [ { rule: training-at-least-two, reason: 已核实 } ]" },
                []).Result.Suppressed);
        Assert.Equal("SZ001", Single(OwnRule, new PerfForm.Core.Rules.LintOptions { Select = ["SZ001"] }).Kind.Code);
        Assert.DoesNotContain(
            Linted.Sketch(Sketch, Read(OwnRule), new PerfForm.Core.Rules.LintOptions { Ignore = ["SZ001"] }).Result.Diagnostics,
            diagnostic => diagnostic.Kind.Code == "SZ001");

        static PerfForm.Core.Diagnostics.Diagnostic Single(string settings, PerfForm.Core.Rules.LintOptions options) =>
            Linted.Sketch(Sketch, Read(settings), options).Result.Diagnostics.Single(diagnostic => diagnostic.Kind.Code == "SZ001");
    }

    [Fact]
    public void A_level_that_a_profile_requires_must_exist()
    {
        var reader = new SettingsReader(path => new StringReader(path == "/a.yml" ? "extends: mof-2015\nrequiredLevels2: [数量指标x]" : string.Empty));
        reader.ReadProfile("/a.yml");
        Assert.Contains("did you mean 数量指标?", Assert.Single(reader.Problems).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_examples_of_an_own_rule_are_run()
    {
        var examples = UserRuleExamples.Run(Read(OwnRule).Rules);
        Assert.Equal([true, false], examples.Select(example => example.IsBad));
        Assert.All(examples, example => Assert.True(example.IsMet));
    }

    [Fact]
    public void An_example_that_does_not_come_out_is_told() =>
        Assert.Contains(UserRuleExamples.Run(Read(OwnRule.Replace("≥1次", "≥3次", StringComparison.Ordinal)).Rules), example => !example.IsMet);

    [Fact]
    public void An_own_rule_finds_with_its_code_severity_category_and_cell()
    {
        var linted = Linted.Case(new RuleCase("", "一级指标 | 二级指标 | 指标内容 | 指标值\n产出指标 | 数量指标 | 培训次数 | ≥1次", []) { Settings = OwnRule }, []);
        var found = Assert.Single(linted.Result.Diagnostics, diagnostic => diagnostic.Kind.Code == "SZ001");
        Assert.Equal((PerfForm.Core.Diagnostics.Severity.Error, 2, "≥1次"), (found.Severity, found.Category, linted.TextAt(found)));
    }

    [Theory]
    [InlineData("{ field: name, matches: '^培训' }", 0)]
    [InlineData("{ field: name, matches: '^会议' }", 1)]
    [InlineData("{ field: measureUnit, oneOf: [次, 场] }", 0)]
    [InlineData("{ field: measureUnit, oneOf: [场] }", 1)]
    [InlineData("{ field: number, atMost: 4 }", 1)]
    [InlineData("{ requires: note }", 1)]
    [InlineData("[ { requires: note }, { field: number, atMost: 4 } ]", 2)]
    public void What_must_then_be_so_is_checked(string then, int findings)
    {
        var settings = $"rules: [ {{ name: own, message: x, given: {{ indicators: {{ name: 培训次数 }} }}, then: {then} }} ]";
        var linted = Linted.Case(new RuleCase("", "一级指标 | 二级指标 | 指标内容 | 指标值\n产出指标 | 数量指标 | 培训次数 | ≥5次", []) { Settings = settings }, []);
        Assert.Equal(findings, linted.Result.Diagnostics.Count(diagnostic => diagnostic.Kind.Name == "own"));
    }

    [Fact]
    public void A_rule_may_be_about_forms()
    {
        var settings = "rules: [ { name: own, message: x, given: { forms: { form: project, title: 项目 } }, then: { field: budgetTotal, atMost: 5 } } ]";
        var linted = Linted.Case(new RuleCase("", "项目名称 | 甲项目", []) { Settings = settings }, []);
        Assert.Equal("10.00", linted.TextAt(Assert.Single(linted.Result.Diagnostics, diagnostic => diagnostic.Kind.Name == "own")));
    }

    [Fact]
    public void A_profile_may_be_a_file_that_extends_another()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["/a/.perfform.yml"] = "profile: ./city.yml",
            ["/a/city.yml"] = "extends: mof-2021\nrequiredLevels2: [社会效益指标]\nweights: { sums: [100], ranges: { 产出指标: [50, 50] } }\n"
                + "signs: any\nlimits: { longestName: 12 }\nseverities: { PF102: error }",
        };
        var reader = new SettingsReader(path => new StringReader(files[path]));
        var profile = reader.Read("/a/.perfform.yml").Profile!;
        Assert.Empty(reader.Problems);
        Assert.Equal("city", profile.Name);
        Assert.Equal(["成本指标", "产出指标", "效益指标", "满意度指标"], profile.RequiredLevels1);
        Assert.Equal(["社会效益指标"], profile.RequiredLevels2);
        Assert.False(profile.SignsAreSymbols);
    }

    [Fact]
    public void Profiles_that_extend_each_other_in_a_circle_are_a_problem()
    {
        var reader = new SettingsReader(_ => new StringReader("extends: ./a.yml"));
        reader.ReadProfile("/x/a.yml");
        Assert.NotEmpty(reader.Problems);
    }

    [Fact]
    public void A_shipped_profile_may_be_given_by_name() =>
        Assert.Contains("成本指标", new SettingsReader(_ => TextReader.Null).ReadProfile("mof-2021")!.RequiredLevels1);

    private static Settings Read(string yaml)
    {
        var reader = new SettingsReader(_ => new StringReader(yaml));
        var settings = reader.Read("/.perfform.yml");
        Assert.Empty(reader.Problems);
        return settings;
    }

    private static IReadOnlyList<ConfigurationProblem> ProblemsOf(string yaml)
    {
        var reader = new SettingsReader(_ => new StringReader(yaml));
        reader.Read("/.perfform.yml");
        return reader.Problems;
    }
}
