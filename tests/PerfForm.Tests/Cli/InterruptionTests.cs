using System.Diagnostics;
using PerfForm.Cli;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

/// <summary>Ctrl-C and SIGTERM, to real processes that wait for a slow input or a slow reader.</summary>
[Trait("Category", "Process")]
public sealed class InterruptionTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("lint", "INT")]
    [InlineData("lint", "TERM")]
    [InlineData("import", "INT")]
    [InlineData("import", "TERM")]
    public async Task A_command_that_waits_for_its_input_ends_with_130_and_a_word_and_writes_nothing(string command, string signal)
    {
        if (!Pipes.TryMake(_folder.File("slow.csv")))
        {
            return;
        }

        using var process = CommandLine.Start(_folder.Path, command, "slow.csv", "-o", "out.json", "--lang", "en");

        // Opening the other end waits until the process has opened its own.
        await using var pipe = await Task.Run(() => new FileStream(_folder.File("slow.csv"), FileMode.Open, FileAccess.Write)).WaitAsync(Patience);
        await AssertEnds(process, signal);
        Assert.Equal(["slow.csv"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_command_that_cannot_stop_by_itself_is_ended()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // Nobody takes more than the first byte, so that the process waits in a write.
        using var process = CommandLine.Start(_folder.Path, "import", Fixture.Workbook, "-f", "json", "--lang", "en");
        Assert.Equal(1, await process.StandardOutput.BaseStream.ReadAsync(new byte[1]).AsTask().WaitAsync(Patience));
        await AssertEnds(process, "TERM");
    }

    private static async Task AssertEnds(Process process, string signal)
    {
        var error = process.StandardError.ReadToEndAsync();
        using (var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        await process.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal((ExitCode.Interrupted, "interrupted\n"), (process.ExitCode, await error));
    }

    public void Dispose() => _folder.Dispose();
}
