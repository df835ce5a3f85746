using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.House;

/// <summary>The script of the action and the hook, with a folder as the place of the releases, and a program that tells its arguments.</summary>
public sealed class ReleasedProgramTests : IDisposable
{
    private static readonly string Script = Golden.PathOf(".github/actions/perfform/perfform.sh");
    private static readonly string[] Platforms = ["linux-x64", "linux-arm64", "osx-arm64"];

    private readonly TemporaryFolder _folder = new();

    public ReleasedProgramTests()
    {
        _folder.Write("bin/curl", "#!/bin/sh\n[ \"$1 $2 $3 $4\" = '-fsSL --retry 3 -o' ] && cp \"$6\" \"$5\"\n"u8.ToArray());
        Release("1.2.3");
    }

    [UnixFact]
    public void The_release_is_downloaded_and_run()
    {
        var run = Run("1.2.3", "lint", "a folder/");
        Assert.Equal((0, "ran 1.2.3: lint|a folder/|\n"), (run.ExitCode, run.Output));
    }

    [UnixFact]
    public void A_tag_names_its_version() => Assert.Equal("ran 1.2.3: |\n", Run("v1.2.3", string.Empty).Output);

    [UnixFact]
    public void What_was_downloaded_is_used_again()
    {
        Run("1.2.3", "lint");
        Directory.Delete(_folder.File("releases"), recursive: true);
        Assert.Equal("ran 1.2.3: rules|\n", Run("1.2.3", "rules").Output);
    }

    [UnixFact]
    public void An_archive_with_another_checksum_is_never_run()
    {
        foreach (var platform in Platforms)
        {
            File.AppendAllText(_folder.File($"releases/v1.2.3/perfform-{platform}.tar.gz"), "more");
        }

        var run = Run("1.2.3", "lint");
        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("is not what SHA256SUMS says; nothing was run", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, Run("1.2.3", "lint").ExitCode);
    }

    [UnixFact]
    public void An_archive_without_a_checksum_is_never_run()
    {
        File.WriteAllText(_folder.File("releases/v1.2.3/SHA256SUMS"), $"{new string('0', 64)}  other.tar.gz\n");
        var run = Run("1.2.3", "lint");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("SHA256SUMS of 1.2.3 does not name", run.Error, StringComparison.Ordinal);
    }

    [UnixFact]
    public void A_release_that_is_not_there_is_named()
    {
        var run = Run("9.9.9", "lint");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("perfform.sh: could not download", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(_folder.File("cache/9.9.9")));
    }

    [UnixFact]
    public void A_version_is_no_path() => Assert.Contains("is no version", Run("../1.2.3", "lint").Error, StringComparison.Ordinal);

    [UnixFact]
    public void Without_a_version_it_is_the_newest_of_the_changelog()
    {
        var newest = File.ReadLines(Golden.PathOf(".github/CHANGELOG.md"))
            .First(line => line.StartsWith("## [", StringComparison.Ordinal) && char.IsDigit(line[4]));
        var version = newest[4..newest.IndexOf(']', StringComparison.Ordinal)];
        Release(version);
        Assert.Equal($"ran {version}: lint|\n", Run(string.Empty, "lint").Output);
    }

    public void Dispose() => _folder.Dispose();

    private CommandLine Run(string version, params string[] args)
    {
        string[] environment =
        [
            $"PERFFORM_VERSION={version}", $"PERFFORM_RELEASES={_folder.File("releases")}", $"PERFFORM_CACHE={_folder.File("cache")}",
            $"PATH={_folder.File("bin")}:{Environment.GetEnvironmentVariable("PATH")}",
        ];
        var start = $"chmod +x '{_folder.File("bin/curl")}' && exec bash '{Script}' \"$@\"";
        return CommandLine.RunProgram(["env", .. environment, "bash", "-c", start, "bash"], variable: null, _folder.Path, args);
    }

    // The same program for each platform, so that the tests run on all of them.
    private void Release(string version)
    {
        var archive = Archive($"#!/bin/sh\nprintf 'ran {version}: '; printf '%s|' \"$@\"; echo\n");
        var sums = new StringBuilder();
        foreach (var platform in Platforms)
        {
            var name = $"perfform-{platform}.tar.gz";
            _folder.Write($"releases/v{version}/{name}", archive);
            sums.Append(Convert.ToHexStringLower(SHA256.HashData(archive))).Append("  ").Append(name).Append('\n');
        }

        _folder.Write($"releases/v{version}/SHA256SUMS", Encoding.UTF8.GetBytes(sums.ToString()));
    }

    private static byte[] Archive(string program)
    {
        using var bytes = new MemoryStream();
        using (var zipped = new GZipStream(bytes, CompressionLevel.Fastest))
        using (var tar = new TarWriter(zipped))
        {
            const UnixFileMode Executable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "./perfform")
            {
                Mode = Executable,
                DataStream = new MemoryStream(Encoding.UTF8.GetBytes(program)),
            });
        }

        return bytes.ToArray();
    }
}
