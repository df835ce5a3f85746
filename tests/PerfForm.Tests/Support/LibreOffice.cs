using System.Diagnostics;

namespace PerfForm.Tests.Support;

/// <summary>LibreOffice, where it is installed: it prints workbooks as PDF, and saves them as other kinds.</summary>
internal static class LibreOffice
{
    private static readonly string[] Names = ["soffice", "libreoffice"];

    /// <summary>Where it is; null where there is none.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>Whether the part of it that reads documents is installed too.</summary>
    public static bool HasWriter { get; } = Path is not null && File.ResolveLinkTarget(Path, returnFinalTarget: true)?.FullName is var target
        && Directory.EnumerateFiles(System.IO.Path.GetDirectoryName(target ?? Path)!, "*swlo.*").Any();

    /// <summary>Converts files of a folder, and puts what comes of them beside them.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="format">What to make: <c>pdf</c>, <c>doc</c>.</param>
    /// <param name="files">The files' paths.</param>
    public static void Convert(TemporaryFolder folder, string format, params IReadOnlyList<string> files)
    {
        var start = new ProcessStartInfo(Path!) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])
            [$"-env:UserInstallation={new Uri(folder.File("profile"))}", "--headless", "--convert-to", format, "--outdir", folder.Path, .. files])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
