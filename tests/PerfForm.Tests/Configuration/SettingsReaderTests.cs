using PerfForm.Core.Configuration;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Tests.Configuration;

public sealed class SettingsReaderTests
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

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
        Assert.Equal(["场馆", "标段"], Read("extends: ../base.yml\nvocabulary: { units: [标段] }", out _).Vocabulary.Units);
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
    [InlineData("vocabulary:\n  captions:\n    budgetTotal: [a\n  units: [b]\n", 0, 0, "not valid YAML")]
    [InlineData("vocabulary: {}\n---\nvocabulary: {}\n", 3, 1, "a file holds one configuration")]
    [InlineData("extends: \"a\\0b\"", 1, 10, "this is no path")]
    public void A_mistake_is_told_with_its_place(string yaml, int line, int column, string message)
    {
        Read(yaml, out var problems);
        var problem = Assert.Single(problems);
        Assert.Equal((line, column), (problem.Line, problem.Column));
        Assert.StartsWith(message, problem.Message.English, StringComparison.Ordinal);
    }

    private Settings Read(string yaml, out IReadOnlyList<ConfigurationProblem> problems)
    {
        _files["/folder/.perfform.yml"] = yaml;
        var reader = new SettingsReader(path => new StringReader(_files[path]));
        var settings = reader.Read("/folder/.perfform.yml");
        problems = reader.Problems;
        return settings;
    }
}
