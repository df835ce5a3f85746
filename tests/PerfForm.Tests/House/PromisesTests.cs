using System.Text.RegularExpressions;
using PerfForm.Cli;
using PerfForm.Core;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.House;

/// <summary>Each promise of SECURITY.md has its tests, and they are there.</summary>
public sealed partial class PromisesTests
{
    private static readonly string[] Lines = File.ReadAllLines(Golden.PathOf(".github/SECURITY.md"));

    [Fact]
    public void Each_promise_has_a_row_and_each_row_a_promise() => Assert.Equal(
        Lines.Select(line => Promise().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value),
        Rows().Select(row => row[1].Trim()).Distinct());

    [Fact]
    public void Each_test_that_is_named_is_there()
    {
        var named = Rows().SelectMany(row => Test().Matches(row[3]).Select(match => match.Groups["name"].Value)).Distinct().ToList();
        Assert.All(Rows(), row => Assert.Matches(Test(), row[3]));
        Assert.All(named, name => Assert.Matches("\\[(Fact|Theory|[A-Z][A-Za-z]+Fact)", File.ReadAllText(Golden.PathOf($"tests/PerfForm.Tests/{name}.cs"))));
    }

    [Fact]
    public void Neither_library_nor_program_knows_the_network() => Assert.All(
        [typeof(Pipeline).Assembly, typeof(ExitCode).Assembly],
        assembly => Assert.DoesNotContain(assembly.GetReferencedAssemblies(), name => name.Name!.StartsWith("System.Net", StringComparison.Ordinal)));

    // Promise, what of it, tests: between the bars of the one table.
    private static List<string[]> Rows() => [.. Lines.Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split('|')).Skip(1)];

    [GeneratedRegex("^- \\*\\*(?<name>[^*]+)\\.\\*\\*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Promise();

    [GeneratedRegex("`(?<name>[A-Za-z/]+Tests)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Test();
}
