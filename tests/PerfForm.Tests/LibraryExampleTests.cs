using PerfForm.Tests.Support;

namespace PerfForm.Tests;

/// <summary>The README's example of the library, which tests/PerfForm.Example compiles without a look at what is internal.</summary>
public sealed class LibraryExampleTests
{
    private static readonly string Example = File.ReadAllText(Golden.PathOf("tests/PerfForm.Example/Program.cs"));

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_readme_shows_the_example_that_is_compiled(string readme) =>
        Assert.Contains($"```csharp\n{Example}```", File.ReadAllText(Golden.PathOf(readme)), StringComparison.Ordinal);

    [Fact]
    public void The_example_reads_checks_and_writes_the_sample()
    {
        using var folder = new TemporaryFolder();
        var run = CommandLine.RunAssembly("PerfForm.Example", folder.Path, Fixture.Sample("declaration-2020.xlsx"), "out.yaml");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("整体支出: 2866.89 万元, 86 indicators\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("整体支出!E30 PF501 ", run.Output, StringComparison.Ordinal);
        Assert.Contains("code: PF501", File.ReadAllText(folder.File("out.yaml")), StringComparison.Ordinal);
    }
}
