using System.Diagnostics;
using PerfForm.Core.Bulk;
using PerfForm.Core.Writers.Folders;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

/// <summary>Runs as a real process that is ended from outside.</summary>
[Trait("Category", "Thorough")]
[Trait("Category", "Process")]
public sealed class CutOffRunTests : IDisposable
{
    // A hundred moments and more, of the three commands together.
    private static readonly int Kills = Thorough.Times(usual: 1, thorough: 34);
    private static readonly int[] MoreAndMoreForms = [200, 600, 1800];
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("convert", "-f", "jsonl", "-f", "json", "-f", "csv", "-f", "xlsx", "-f", "sqlite")]
    [InlineData("convert", "-f", "jsonl", "-f", "yaml", "-f", "csv", "-f", "xlsx", "-f", "sqlite", "--lint")]
    [InlineData("review")]
    public void A_run_killed_at_any_moment_ends_with_the_outputs_of_an_unbroken_one(params string[] options)
    {
        _ = new Season(_folder, sound: 40);
        string[] command = [options[0], "in", .. options[1..], "--isolated", "--lang", "en"];
        var started = Stopwatch.GetTimestamp();
        Assert.Equal(3, CommandLine.RunProcess(_folder.Path, [.. command, "-o", "whole"]).ExitCode);
        var whole = Stopwatch.GetElapsedTime(started);
        var random = new Random(2020);
        var killed = 0;
        for (var i = 0; i < Kills; i++)
        {
            using var process = CommandLine.Start(_folder.Path, [.. command, "-o", $"killed{i}"]);
            if (!process.WaitForExit(whole * random.NextDouble()))
            {
                process.Kill();
                process.WaitForExit();
                killed++;
            }

            AssertWholeRecords(_folder.File($"killed{i}"));
            Assert.Equal(3, CommandLine.RunProcess(_folder.Path, [.. command, "-o", $"killed{i}", "--resume"]).ExitCode);
            FolderContent.AssertSame(_folder.File("whole"), _folder.File($"killed{i}"));
        }

        Assert.NotEqual(0, killed);
    }

    [Theory]
    [InlineData("INT", "convert")]
    [InlineData("TERM", "convert")]
    [InlineData("TERM", "convert", "--lint")]
    [InlineData("TERM", "review")]
    public async Task A_stopped_run_ends_soon_and_says_how_to_go_on(string signal, params string[] command)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // A run that was done before the signal reached it tells nothing: one with more to do is stopped in its place.
        foreach (var forms in MoreAndMoreForms)
        {
            using var folder = new TemporaryFolder();
            _ = new Season(folder, forms);
            var (exitCode, error) = await StoppedAtWork(folder, signal, command);
            if (exitCode == 3 && forms != MoreAndMoreForms[^1])
            {
                continue;
            }

            Assert.Equal(130, exitCode);
            Assert.Contains("--resume", error, StringComparison.Ordinal);
            AssertWholeRecords(folder.File("out"));
            Assert.Equal(3, CommandLine.RunProcess(folder.Path, [.. command, "in", "-o", "out", "--lang", "en", "--resume"]).ExitCode);
            break;
        }
    }

    private static async Task<(int ExitCode, string Error)> StoppedAtWork(TemporaryFolder folder, string signal, string[] command)
    {
        using var process = CommandLine.Start(folder.Path, [.. command, "in", "-o", "out", "--lang", "en"]);
        var error = process.StandardError.ReadToEndAsync();
        var started = Stopwatch.GetTimestamp();
        while (!process.HasExited && !new OutputFolder(folder.File("out")).IsUnfinished && Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(30))
        {
            await Task.Delay(10);
        }

        await Task.Delay(100);
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        await process.WaitForExitAsync();
        return (process.ExitCode, await error);
    }

    // What lies at its place is whole; what grows holds whole records up to its last commit.
    private static void AssertWholeRecords(string output)
    {
        if (File.Exists(Path.Combine(output, Manifest.FileName)))
        {
            Assert.All(File.ReadLines(Path.Combine(output, Manifest.FileName)), line => Manifest.Read(line));
        }

        if (new OutputFolder(output) is { IsUnfinished: true } folder)
        {
            using (folder)
            {
                folder.Resume();
                if (folder.HasCommitted)
                {
                    using var lines = new StreamReader(folder.OpenGrown(Manifest.FileName));
                    Assert.All(lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Manifest.Read(line));
                }
            }
        }
    }

    public void Dispose() => _folder.Dispose();
}
