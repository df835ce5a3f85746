using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PerfForm.Core.Bulk;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Guards;
using PerfForm.Core.Model;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Text;
using PerfForm.Tests.Support;

namespace PerfForm.Tests;

public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Golden.PathOf("README.md"));

    [Fact]
    public void The_output_that_the_readme_shows_is_what_comes_out()
    {
        var output = File.ReadAllText(Golden.PathOf("samples/expected/declaration-2020.yaml"));
        var shown = Blocks().Where(text => !IsConfiguration(text)).Select(text => text.Replace("samples/", string.Empty, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, text => Assert.Contains(text, output, StringComparison.Ordinal));
    }

    [Fact]
    public void The_findings_that_the_readme_shows_are_what_comes_out()
    {
        var output = File.ReadAllText(Golden.PathOf("samples/expected/lint-2020.txt"));
        var shown = TextBlock().Matches(Readme).Select(block => block.Groups["text"].Value).ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown.SelectMany(text => text.TrimEnd('\n').Split("\n\n")), finding => Assert.Contains(finding, output, StringComparison.Ordinal));
    }

    [Fact]
    public void The_tables_of_rules_and_limits_are_those_of_the_tool()
    {
        var rules = new StringBuilder("\n| code | name | severity | category | says |\n|---|---|---|---|---|\n");
        foreach (var kind in RuleCatalogue.AllKinds)
        {
            var page = RulePage.Find(kind.Name)!;
            rules.Append(
                $"| {kind.Code} | {kind.Name} | {kind.Severity.Name()} | {page.Rule?.Category} "
                    + $"| {page.Title(Language.English)} {page.Title(Language.Chinese)} |\n");
        }

        var limits = new StringBuilder("\n| limit | at most | of |\n|---|---|---|\n");
        foreach (var limit in ReadingLimit.All)
        {
            limits.Append(CultureInfo.InvariantCulture, $"| `{limit.Name}` | {limit.Default:N0} | {limit.What.English} {limit.What.Chinese} |\n");
        }

        Golden.MatchesFile(WithTable("limits", limits.ToString(), WithTable("rules", rules.ToString(), Readme)), "README.md");
    }

    [Fact]
    public void The_configuration_that_the_readme_shows_is_read()
    {
        var profile = Blocks().Single(text => text.StartsWith("# our-city.yml", StringComparison.Ordinal));
        var shown = Blocks().Where(text => IsConfiguration(text) && text != profile).ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, text =>
        {
            var reader = new SettingsReader(path => new StringReader(path == "/forms/our-city.yml" ? profile : text));
            Assert.NotEqual(Settings.Default, reader.Read("/forms/.perfform.yml"));
            Assert.Empty(reader.Problems);
        });
    }

    [Fact]
    public void Both_readmes_give_the_same_commands_in_the_same_order()
    {
        var commands = CommandsOf(Readme);
        Assert.NotEmpty(commands);
        Assert.Equal(commands, CommandsOf(File.ReadAllText(Golden.PathOf("README.zh-CN.md"))));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    [InlineData("src/README.md")]
    [InlineData(".github/CONTRIBUTING.md")]
    public void What_a_page_links_to_is_there(string page)
    {
        var text = File.ReadAllText(Golden.PathOf(page));
        var targets = FileLink().Matches(text).Select(link => link.Groups["target"].Value).ToList();
        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.True(File.Exists(Golden.PathOf(Path.Combine(Path.GetDirectoryName(page)!, target))), target));
    }

    // The comments behind them are in the page's language.
    private static IReadOnlyList<string> CommandsOf(string readme) =>
        [.. ShellBlock().Matches(readme).SelectMany(block => block.Groups["text"].Value.Split('\n')).Select(line => line.Split("  #")[0].TrimEnd())];

    private static IEnumerable<string> Blocks() => YamlBlock().Matches(Readme).Select(block => block.Groups["text"].Value);

    private static bool IsConfiguration(string text) =>
        !text.Contains("schema:", StringComparison.Ordinal) && !text.Contains("horizon:", StringComparison.Ordinal);

    private static string WithTable(string name, string table, string readme)
    {
        var (start, end) = ($"<!-- {name}: written by the tests, with UPDATE_GOLDEN=1 -->\n", $"<!-- end of {name} -->");
        return readme[..(readme.IndexOf(start, StringComparison.Ordinal) + start.Length)] + table + readme[readme.IndexOf(end, StringComparison.Ordinal)..];
    }

    [GeneratedRegex("```sh\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex ShellBlock();

    [GeneratedRegex(@"\]\((?<target>(?!https?:)[^)#]+)(#[^)]*)?\)", RegexOptions.ExplicitCapture)]
    private static partial Regex FileLink();

    [GeneratedRegex("```text\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex TextBlock();

    [GeneratedRegex("```yaml\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex YamlBlock();
}
