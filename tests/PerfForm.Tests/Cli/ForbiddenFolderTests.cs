using PerfForm.Tests.Support;

namespace PerfForm.Tests.Cli;

/// <summary>A folder that may not be looked into is told, and not passed over. To root nothing is forbidden, so the run is another user's then.</summary>
[Trait("Category", "Process")]
public sealed class ForbiddenFolderTests : IDisposable
{
    private const UnixFileMode Readable = (UnixFileMode)0b111_101_101;
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("lint")]
    [InlineData("import")]
    [InlineData("convert")]
    public void A_folder_without_permission_is_named_and_fails_the_run(string command)
    {
        if (OperatingSystem.IsWindows() || (IsRoot && !File.Exists("/usr/bin/setpriv")))
        {
            return;
        }

        var file = _folder.Write("in/a.csv", SmallForm.Csv(1));
        _folder.Write("in/closed/b.csv", SmallForm.Csv(2));
        File.SetUnixFileMode(_folder.Path, Readable);
        File.SetUnixFileMode(_folder.File("in"), Readable);
        File.SetUnixFileMode(file, Readable);
        File.SetUnixFileMode(_folder.File("in/closed"), UnixFileMode.None);
        var (exitCode, told) = Run([command, "in", "--fail-level", "never", "--lang", "en", .. command == "convert" ? ["-o", "-"] : Array.Empty<string>()]);
        File.SetUnixFileMode(_folder.File("in/closed"), Readable);
        Assert.Equal(3, exitCode);
        Assert.Contains("in/closed", told, StringComparison.Ordinal);
        Assert.Contains("PF009", told, StringComparison.Ordinal);
        Assert.Contains("there is no permission to read it", told, StringComparison.Ordinal);
    }

    private static bool IsRoot => Environment.UserName == "root";

    private (int ExitCode, string Told) Run(string[] args)
    {
        string[] command = [.. TestedProgram.Command, .. args];
        var whole = IsRoot ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", .. command] : command;
        var run = CommandLine.RunProgram(whole, variable: null, _folder.Path);
        return (run.ExitCode, run.Output + run.Error);
    }

    public void Dispose() => _folder.Dispose();
}
