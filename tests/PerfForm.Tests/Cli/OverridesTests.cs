using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

/// <summary>Settings by path: <c>overrides</c> in a configuration.</summary>
public sealed class OverridesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void What_holds_for_a_folder_holds_nowhere_else()
    {
        var run = Lint("overrides: [{ files: 甲局/**, severities: { PF302: off } }]");
        var told = run.Output.Split('\n').Where(line => line.Contains("PF302", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(told);
        Assert.DoesNotContain(told, line => line.Contains("甲局/", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_several_the_later_counts()
    {
        var run = Lint("overrides: [{ files: '*.csv', severities: { PF302: off } }, { files: [乙局/*], severities: { PF302: warning } }]");
        var told = run.Output.Split('\n').Where(line => line.Contains(" PF302 ", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(told);
        Assert.All(told, line => Assert.Contains("乙局/b.csv", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("overrides: [{ severities: { PF302: off } }]", "files is missing")]
    [InlineData("overrides: [{ files: a, extends: b.yml }]", "there is no key 'extends'")]
    [InlineData("overrides: 1", "expected a list")]
    [InlineData("override: 1", "did you mean overrides?")]
    public void What_is_wrong_is_told(string configuration, string told)
    {
        var run = Lint(configuration);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private CommandLine Lint(string configuration)
    {
        File.WriteAllText(_folder.Write("in/甲局/a.csv", []), FormToLint.Faulty);
        File.WriteAllText(_folder.Write("in/乙局/b.csv", []), FormToLint.Faulty + "\n");
        File.WriteAllText(_folder.Write("own.yml", []), configuration);
        return CommandLine.Run("lint", _folder.File("in"), "--config", _folder.File("own.yml"), "--concise", "--all");
    }
}
