using System.Text.RegularExpressions;
using PerfForm.Tests.Support;

namespace PerfForm.Tests;

/// <summary>Runs the samples' commands in the samples' folder, as a user would, and compares what they print.</summary>
[Trait("Category", "Process")]
public sealed partial class SamplesTests
{
    public static TheoryData<string> Commands => [.. File.ReadAllLines(Fixture.Sample("commands.txt")).Where(line => line.Length > 0)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_sample_prints_what_stands_beside_it(string line)
    {
        var (command, expected) = line.Split(" > ") is [var left, var right] ? (left, right) : throw new FormatException(line);
        var run = CommandLine.RunProcess(Fixture.Sample("."), command.Split(' ')[1..]);
        Assert.Equal(0, run.ExitCode);
        Golden.MatchesFile(WithoutVersion(run.Output), Path.Combine("samples", expected));
    }

    // The tool's version stands in SARIF and changes with every commit; .ci/run does the same.
    private static string WithoutVersion(string output) =>
        Version().Replace(output, "${key}\"0.1.0\"");

    [GeneratedRegex("(?<key>\"semanticVersion\": )\"[^\"]*\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Version();
}
