using System.Text.RegularExpressions;
using PerfForm.Core.Configuration;
using PerfForm.Core.Diagnostics;
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
    public void The_table_of_diagnostics_names_code_name_and_severity() =>
        Assert.All(
            Reading.All.Where(kind => kind != Reading.LimitExceeded),
            kind => Assert.Contains($"| {kind.Code} | {kind.Name} | {kind.Severity.Name()} |", Readme, StringComparison.Ordinal));

    [Fact]
    public void The_configuration_that_the_readme_shows_is_read()
    {
        var shown = Blocks().Where(IsConfiguration).ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, text =>
        {
            var reader = new SettingsReader(_ => new StringReader(text));
            Assert.NotEqual(Settings.Default, reader.Read("/forms/.perfform.yml"));
            Assert.Empty(reader.Problems);
        });
    }

    private static IEnumerable<string> Blocks() => YamlBlock().Matches(Readme).Select(block => block.Groups["text"].Value);

    private static bool IsConfiguration(string text) => !text.Contains("schema:", StringComparison.Ordinal) && !text.Contains("horizon:", StringComparison.Ordinal);

    [GeneratedRegex("```yaml\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex YamlBlock();
}
