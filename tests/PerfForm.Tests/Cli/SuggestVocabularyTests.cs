using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

/// <summary><c>import --suggest-vocabulary</c>: what it prints is a configuration that makes sure what was recognised.</summary>
public sealed class SuggestVocabularyTests
{
    private const string Form = """
        项目支出绩效目标申报表,,,
        2025年度,,,
        项目全称,道路养护,实施频次,每年一次
        具体实施单位,某中心,,
        一级指标,二级指标,考核内容,考核目标值
        产出指标,数量指标,养护里程,≥30公里
        产出指标,规模指标,硬化面积,≥200平方米
        """;

    [Fact]
    public void Words_known_by_evidence_stand_under_their_keys_and_others_as_comments()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("x.csv"), Form);
        var lines = CommandLine.Run("import", folder.File("x.csv"), "--suggest-vocabulary").Output.Split('\n');
        Assert.Equal("vocabulary:", lines[0]);
        Assert.Equal("    projectName:", LineBefore(lines, "      - \"项目全称\""));
        Assert.Equal("    value:", LineBefore(lines, "      - \"考核目标值\""));
        Assert.Contains(lines, line => line.StartsWith("    #   - \"规模指标\"", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("    #   - \"实施频次\"", StringComparison.Ordinal));
    }

    [Fact]
    public void What_it_prints_is_read_as_a_configuration_and_leaves_only_open_words()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("x.csv"), Form);
        File.WriteAllText(folder.File(".perfform.yml"), CommandLine.Run("import", folder.File("x.csv"), "--suggest-vocabulary").Output);
        var again = CommandLine.Run("import", folder.File("x.csv"), "--suggest-vocabulary", "--trust-input-config");
        Assert.Equal(0, again.ExitCode);
        Assert.All(again.Output.Split('\n').Skip(1).Where(line => line.Length > 0), line => Assert.Equal('#', line.Trim()[0]));
    }

    [Fact]
    public void A_form_of_known_words_needs_nothing()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("x.csv"), "项目支出绩效目标申报表,\n2025年度,\n项目名称,甲\n三级指标,指标值\n养护里程,≥30公里\n");
        Assert.StartsWith("# ", CommandLine.Run("import", folder.File("x.csv"), "--suggest-vocabulary").Output, StringComparison.Ordinal);
    }

    private static string LineBefore(string[] lines, string beginning) =>
        lines[Array.FindIndex(lines, line => line.StartsWith(beginning, StringComparison.Ordinal)) - 1];
}
