using PerfForm.Core.Configuration;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Tests.Configuration;

public sealed class SettingsReaderTests
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    [Fact]
    public void A_bracket_that_is_left_open_before_a_line_that_is_less_indented_is_one_clear_line()
    {
        const string Yaml = "a:\n  b:\n    - c: d\n      e:\n    - c: d\n      e:\n    [  f: g\n    - h: i";
        Assert.Equal(7, Assert.Throws<ConfigurationFault>(() => ConfigurationYaml.Load(new StringReader(Yaml))).Line);
    }

    [Fact]
    public void Words_are_read_by_role_and_canonical_name()
    {
        var settings = Read(
            "vocabulary:\n  captions: { projectName: [经办事项] }\n  headers: { value: 目标数 }\n"
                + "  levels1: { 产出指标: [成果] }\n  levels2: { 数量指标: [规模] }\n  units: [标段]\n",
            out _);
        Assert.Equal(new AddedWord("projectName", "经办事项"), Assert.Single(settings.Vocabulary.Captions));
        Assert.Equal(new AddedWord("value", "目标数"), Assert.Single(settings.Vocabulary.Headers));
        Assert.Equal(new AddedWord("产出指标", "成果"), Assert.Single(settings.Vocabulary.Levels1));
        Assert.Equal(new AddedWord("数量指标", "规模"), Assert.Single(settings.Vocabulary.Levels2));
        Assert.Equal("标段", Assert.Single(settings.Vocabulary.Units));
    }

    [Fact]
    public void What_a_file_extends_is_read_first()
    {
        _files["/base.yml"] = "vocabulary: { units: [场馆] }";
        Assert.Equal(["场馆", "标段"], Read("extends: ../base.yml\nvocabulary: { units: [标段] }", out _, isNamed: true).Vocabulary.Units);
    }

    [Fact]
    public void A_circle_of_files_is_a_problem()
    {
        Read("extends: .perfform.yml", out var problems);
        Assert.Contains("leads back", Assert.Single(problems).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_says_nothing()
    {
        Assert.Equal(Settings.Default, Read(string.Empty, out var problems));
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("vocabulry: {}", 1, 1, "there is no key 'vocabulry'; did you mean vocabulary?")]
    [InlineData("vocabulary:\n  captions:\n    projectNam: [a]", 3, 5, "there is no key 'projectNam'; did you mean projectName?")]
    [InlineData("vocabulary:\n  levels2: { 数量指示: [a] }", 2, 14, "there is no key '数量指示'; did you mean 数量指标?")]
    [InlineData("vocabulary:\n  units: { a: b }", 2, 10, "expected a list, such as [a, b]")]
    [InlineData("vocabulary: [a]", 1, 13, "expected a map with the keys captions, headers, levels1, levels2, units")]
    [InlineData("vocabulary:\n  units: [[a]]", 2, 11, "expected a text")]
    [InlineData("vocabulary: {", 2, 1, "not valid YAML")]
    [InlineData("vocabulary:\n  captions:\n    budgetTotal: [a\n  units: [b]\n", 3, 18, "not valid YAML")]
    [InlineData("vocabulary: {}\n---\nvocabulary: {}\n", 3, 1, "a file holds one configuration")]
    [InlineData("extends: \"a\\0b\"", 1, 10, "this is no path")]
    public void A_mistake_is_told_with_its_place(string yaml, int line, int column, string message)
    {
        Read(yaml, out var problems);
        var problem = Assert.Single(problems);
        Assert.Equal((line, column), (problem.Line, problem.Column));
        Assert.StartsWith(message, problem.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extends: ../base.yml", 10)]
    [InlineData("extends: /base.yml", 10)]
    [InlineData("extends: ../folder-beside/base.yml", 10)]
    [InlineData("profile: ../base.yml", 10)]
    public void A_file_that_was_not_named_extends_only_what_lies_below_it(string yaml, int column)
    {
        _files["/base.yml"] = "vocabulary: { units: [场馆] }";
        Read(yaml, out var problems);
        var problem = Assert.Single(problems);
        Assert.Equal((1, column), (problem.Line, problem.Column));
        Assert.StartsWith("only files below", problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_named_file_extends_may_not_leave_its_own_folder()
    {
        _files["/shared/base.yml"] = "extends: ../secret.yml";
        Read("extends: ../shared/base.yml", out var problems, isNamed: true);
        Assert.Contains(problems, problem => problem.Place == "/shared/base.yml:1:10");
    }

    [Theory]
    [InlineData("token: s3cret")]
    [InlineData("- s3cret")]
    [InlineData("s3cret")]
    [InlineData("a: 1\na: *s3cret\ns3cret: [\n")]
    [InlineData("s3cret: 1\ns3cret: 2\n")]
    public void No_text_of_a_file_that_is_no_configuration_is_told(string content)
    {
        _files["/folder/other.yml"] = content;
        foreach (var yaml in new[] { "extends: other.yml", "profile: other.yml" })
        {
            Read(yaml, out var problems);
            Assert.NotEmpty(problems);
            Assert.DoesNotContain(problems, problem => problem.Message.English.Contains("s3cret", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Brackets_in_one_another_are_one_clear_line(char bracket)
    {
        Read($"vocabulary: {new string(bracket, 50_000)}", out var problems);
        Assert.StartsWith("lists and maps lie more than 32 deep", Assert.Single(problems).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_by_indentation_has_the_same_limit()
    {
        Read(string.Concat(Enumerable.Repeat("- ", 5_000)) + "a", out var problems);
        Assert.StartsWith("lists and maps lie more than 32 deep", Assert.Single(problems).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alias_is_read_and_many_are_refused()
    {
        const string Words = "vocabulary: { units: &own [标段], headers: { value: *own } }\n";
        Assert.Equal("标段", Assert.Single(Read(Words, out _).Vocabulary.Headers).Word);
        Read("vocabulary:\n  units: &own [标段]\n" + string.Concat(Enumerable.Range(0, 101).Select(n => $"x{n}: *own\n")), out var problems);
        Assert.StartsWith("there are more than 100 aliases", Assert.Single(problems).Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: &a [x, x]\nb: &b [*a, *a]\n", 8)]
    [InlineData("a: &a [*a]\n", 8)]
    public void Aliases_that_multiply_or_lead_back_are_refused(string yaml, int column)
    {
        Read(yaml, out var problems);
        var problem = Assert.Single(problems);
        Assert.StartsWith("an alias (*) must not stand", problem.Message.English, StringComparison.Ordinal);
        Assert.Equal(column, problem.Column);
    }

    [Fact]
    public void A_text_without_an_end_is_refused()
    {
        var reader = new SettingsReader(_ => new EndlessText());
        Assert.Equal(Settings.Default, reader.Read("/folder/.perfform.yml"));
        Assert.StartsWith("it is larger than 1 MB", Assert.Single(reader.Problems).Message.English, StringComparison.Ordinal);
    }

    private Settings Read(string yaml, out IReadOnlyList<ConfigurationProblem> problems, bool isNamed = false)
    {
        _files["/folder/.perfform.yml"] = yaml;
        var reader = new SettingsReader(path => new StringReader(_files[path]));
        var settings = reader.Read("/folder/.perfform.yml", isNamed);
        problems = reader.Problems;
        return settings;
    }

    private sealed class EndlessText : TextReader
    {
        public override int Read(char[] buffer, int index, int count)
        {
            buffer.AsSpan(index, count).Fill('#');
            return count;
        }

        public override int ReadBlock(char[] buffer, int index, int count) => Read(buffer, index, count);
    }
}
