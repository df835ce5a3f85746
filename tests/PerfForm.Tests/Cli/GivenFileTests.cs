using PerfForm.Core.Reviews;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

/// <summary>Files that are given beside the inputs: a device that never ends has its limit, a pipe that nobody named is not opened.</summary>
public sealed class GivenFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public GivenFileTests()
    {
        _folder.Write("in/a.csv", SmallForm.Csv(1));
        CommandLine.Run("import", _folder.File("in"), "-f", "json", "-o", _folder.File("data.json"), "--isolated");
    }

    [UnixFact]
    public void A_device_without_end_is_refused_in_one_line() => Assert.All(
        [("review", "--letter"), ("review", "--roster"), ("lint", "--baseline"), ("lint", "--files-from")],
        option => AssertRefused(option.Item1, option.Item2));

    private void AssertRefused(string command, string option)
    {
        var output = command == "review" ? _folder.File("out") : _folder.File("out.txt");
        var run = CommandLine.Run(command, _folder.File("in"), "-o", output, "--isolated", option, "/dev/zero");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("/dev/zero", Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.False(Path.Exists(output));
    }

    [UnixFact]
    public void So_is_one_as_a_workbook_to_fill_in()
    {
        var run = CommandLine.Run("fill", _folder.File("data.json"), "--form", "/dev/zero", "-o", _folder.File("out.xlsx"));
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("/dev/zero", run.ClosingLine, StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_pipe_under_the_name_of_an_earlier_round_is_not_opened()
    {
        Directory.CreateDirectory(_folder.File("earlier"));
        if (!Pipes.TryMake(_folder.File($"earlier/{ReviewNames.Round}")))
        {
            return;
        }

        var run = CommandLine.Run("review", _folder.File("in"), "-o", _folder.File("out"), "--isolated", "--against", _folder.File("earlier"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no form of an earlier round", run.ClosingLine, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
