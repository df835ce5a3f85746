using PerfForm.Core.Guards;
using PerfForm.Core.Intake;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Intake;

/// <summary>Pipes and devices, which may have no end.</summary>
public sealed class OddFilesTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_pipe_in_a_folder_is_not_opened()
    {
        if (!Pipes.TryMake(_folder.File("in-pipe")) || !Pipes.TryMake(_folder.File("p.xlsx")))
        {
            return;
        }

        _folder.Write("z.csv", SmallForm.Csv(1));
        var found = FileWalker.Walk(DiskFinder.Find([_folder.Path]), ReadingLimits.Default, Timeout.InfiniteTimeSpan).ToList();
        Assert.Equal([0, 0, SmallForm.Csv(1).Length], found.Select(file => file.Content!.Length));
        var run = CommandLine.Run("lint", _folder.Path, "--verbose");
        Assert.Contains($"{_folder.File("in-pipe")}  passed over  no content: an empty file, a pipe or a device\n", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{_folder.File("p.xlsx")}  error PF009", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_that_the_user_names_is_waited_for_no_longer_than_asked()
    {
        if (!Pipes.TryMake(_folder.File("pipe")))
        {
            return;
        }

        var found = Assert.Single(FileWalker.Walk(DiskFinder.Find([_folder.File("pipe")]), ReadingLimits.Default, Patience));
        Assert.Contains("its end did not come within 0.3 s", found.Problem!.Cause.English, StringComparison.Ordinal);
        Assert.Equal("PF009", found.Problem.Kind.Code);
        foreach (var command in new[] { "import", "lint", "convert" })
        {
            string[] output = command == "convert" ? ["-o", "-"] : [];
            var run = CommandLine.Run([command, _folder.File("pipe"), "--timeout-per-file", "0.3", .. output]);
            Assert.Equal(3, run.ExitCode);
            Assert.Contains("a pipe or a device", run.Error + run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_pipe_that_ends_is_read_as_a_file()
    {
        if (!Pipes.TryMake(_folder.File("pipe")))
        {
            return;
        }

        var write = Task.Run(() => File.WriteAllBytes(_folder.File("pipe"), File.ReadAllBytes(Fixture.Workbook)));
        var run = await Task.Run(() => CommandLine.Run("import", _folder.File("pipe"), "-f", "json"));
        await write;
        Assert.StartsWith("1 file, 7 forms", run.ClosingLine, StringComparison.Ordinal);
    }

    [Fact]
    public void A_device_without_an_end_is_read_up_to_the_limit()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var limits = ReadingLimits.Default.With(ReadingLimit.FileBytes, 1 << 20);
        var found = Assert.Single(FileWalker.Walk(DiskFinder.Find(["/dev/zero"]), limits, Timeout.InfiniteTimeSpan));
        Assert.Equal("PF011", found.Problem!.Kind.Code);
    }

    public void Dispose() => _folder.Dispose();
}
