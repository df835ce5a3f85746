using PerfForm.Core.Writers.Folders;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

/// <summary>Runs whose disk is full, whose folder is taken away, or to whom nobody listens: one clear line, and nothing half-written at its place.</summary>
[Trait("Category", "Process")]
public sealed class HarshRunTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly TemporaryFolder _folder = new();

    /// <summary>The most blocks that a file may have: from the journal, which is made first, to the workbook and the database, which are made last.</summary>
    public static TheoryData<string, int> FullDisks
    {
        get
        {
            var disks = new TheoryData<string, int>();
            foreach (var command in new[] { "convert -f jsonl -f csv -f xlsx -f sqlite", "convert --lint -f json -f sqlite", "review" })
            {
                int[] sizes = Thorough.Times(0, 1) == 0 ? [0, 24] : [0, 4, 24, 60, 200];
                Array.ForEach(sizes, blocks => disks.Add(command, blocks));
            }

            return disks;
        }
    }

    // A limit for files stands for the disk: what is beyond it cannot be written.
    [Theory]
    [MemberData(nameof(FullDisks))]
    public void A_full_disk_in_any_phase_is_told_and_the_run_can_go_on(string command, int blocks)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        WriteInputs(12);
        string[] args = [.. command.Split(' '), "in", "-o", "out", "--isolated", "--lang", "en"];
        var run = CommandLine.RunProgram(
            ["/bin/sh", "-c", $"trap '' XFSZ; ulimit -f {blocks}; exec \"$@\"", "sh", .. TestedProgram.Command],
            new("DOTNET_EnableWriteXorExecute", "0"),
            _folder.Path,
            args);
        AssertToldInWords(run);
        if (run.ExitCode == 2)
        {
            Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
        }

        var again = Directory.Exists(_folder.File($"out/{OutputFolder.PartFolder}")) ? "--resume" : "--overwrite";
        Assert.Equal(0, CommandLine.RunProcess(_folder.Path, [.. args, again]).ExitCode);
        Assert.Equal(0, CommandLine.RunProcess(_folder.Path, [.. args.Select(arg => arg == "out" ? "whole" : arg)]).ExitCode);
        FolderContent.AssertSame(_folder.File("whole"), _folder.File("out"));
    }

    [Theory]
    [InlineData("convert")]
    [InlineData("convert", "-f", "xlsx", "-f", "sqlite")]
    [InlineData("review")]
    public async Task A_folder_that_is_taken_away_ends_the_run_in_words(params string[] command)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        WriteInputs(400);
        using var process = CommandLine.Start(_folder.Path, [.. command, "in", "-o", "out", "--isolated", "--lang", "en"]);
        var error = process.StandardError.ReadToEndAsync();
        SpinWait.SpinUntil(() => new OutputFolder(_folder.File("out")).IsUnfinished || process.HasExited, Patience);
        Directory.Move(_folder.File("out"), _folder.File("away"));
        await process.WaitForExitAsync().WaitAsync(Patience);
        AssertToldInWords(new CommandLine(process.ExitCode, string.Empty, await error));
    }

    [Theory]
    [InlineData("import", "in", "-f", "json")]
    [InlineData("import", "in", "-f", "csv")]
    [InlineData("lint", "in", "--all")]
    [InlineData("lint", "in", "-f", "sarif")]
    [InlineData("convert", "in", "-o", "-")]
    public async Task A_reader_that_has_gone_ends_the_run_in_words(params string[] args)
    {
        WriteInputs(100);
        using var process = CommandLine.Start(_folder.Path, [.. args, "--isolated", "--lang", "en"]);
        process.StandardOutput.Close();
        var error = await process.StandardError.ReadToEndAsync().WaitAsync(Patience);
        await process.WaitForExitAsync().WaitAsync(Patience);
        AssertToldInWords(new CommandLine(process.ExitCode, string.Empty, error));
    }

    [Fact]
    public async Task Two_runs_at_once_into_one_folder_do_not_mix()
    {
        WriteInputs(60);
        string[] args = ["convert", "in", "-f", "csv", "-f", "sqlite", "--isolated", "--lang", "en", "-o"];
        using var first = CommandLine.Start(_folder.Path, [.. args, "out"]);
        var told = first.StandardError.ReadToEndAsync();
        var second = CommandLine.RunProcess(_folder.Path, [.. args, "out"]);
        await first.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal([0, 2], new[] { first.ExitCode, second.ExitCode }.Order());
        AssertToldInWords(second);
        Assert.DoesNotContain("   at ", await told, StringComparison.Ordinal);
        CommandLine.RunProcess(_folder.Path, [.. args, "whole"]);
        FolderContent.AssertSame(_folder.File("whole"), _folder.File("out"));
    }

    private void WriteInputs(int count)
    {
        for (var i = 0; i < count; i++)
        {
            _folder.Write($"in/{i:000}.csv", SmallForm.Csv(i));
        }

        _folder.Copy(Fixture.Workbook, "in/declaration.xlsx");
    }

    private static void AssertToldInWords(CommandLine run)
    {
        Assert.True(run.ExitCode is >= 0 and <= 3, $"{run.ExitCode}: {run.Error}");
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", run.Error, StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_link_of_a_bare_name_is_followed_from_where_it_lies()
    {
        _folder.Write("in.csv", SmallForm.Csv(1));
        _folder.Write("real.yaml", "old"u8.ToArray());
        File.CreateSymbolicLink(_folder.File("link.yaml"), "real.yaml");
        Assert.Equal(0, CommandLine.RunProcess(_folder.Path, "import", "in.csv", "-o", "link.yaml").ExitCode);
        Assert.Contains("documents:", File.ReadAllText(_folder.File("real.yaml")), StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_received_file_is_not_overwritten_through_a_link()
    {
        var content = SmallForm.Csv(1);
        _folder.Write("received.csv", content);
        File.CreateSymbolicLink(_folder.File("link.csv"), "received.csv");
        string[][] commands =
        [
            ["import", "received.csv", "-o", "link.csv"],
            ["import", "link.csv", "-o", "received.csv"],
            ["lint", "received.csv", "-f", "json=link.csv"],
            ["lint", "received.csv", "--write-baseline", "link.csv"],
        ];
        Assert.All(commands, command =>
        {
            var run = CommandLine.RunProcess(_folder.Path, [.. command, "--lang", "en"]);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("the output would overwrite an input", run.Error, StringComparison.Ordinal);
            Assert.Equal(content, File.ReadAllBytes(_folder.File("received.csv")));
        });
    }

    public void Dispose() => _folder.Dispose();
}
