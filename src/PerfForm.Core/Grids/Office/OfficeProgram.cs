using System.Diagnostics;

namespace PerfForm.Core.Grids.Office;

/// <summary>LibreOffice or a program like it, which turns old kinds of documents into ones that can be read.</summary>
/// <param name="Path">The program.</param>
internal sealed record OfficeProgram(string Path)
{
    /// <summary>The word that asks to look for the program where it usually is.</summary>
    public const string Auto = "auto";

    private static readonly string[] Names = ["soffice", "libreoffice", "soffice.exe"];

    private static readonly string[] UsualPlaces =
    [
        "/Applications/LibreOffice.app/Contents/MacOS", @"C:\Program Files\LibreOffice\program", @"C:\Program Files (x86)\LibreOffice\program",
    ];

    /// <summary>How long a conversion may take.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The program that the user means: its path, or <see cref="Auto"/>; null where it is not there.</summary>
    /// <param name="given">What the user gave.</param>
    /// <param name="searchPath">Folders to look in, as the variable PATH has them.</param>
    public static OfficeProgram? Find(string given, string? searchPath)
    {
        if (given != Auto)
        {
            return File.Exists(given) ? new OfficeProgram(System.IO.Path.GetFullPath(given)) : null;
        }

        foreach (var folder in (searchPath ?? string.Empty).Split(System.IO.Path.PathSeparator).Where(folder => folder.Length > 0).Concat(UsualPlaces))
        {
            foreach (var path in Names.Select(name => System.IO.Path.Combine(folder, name)))
            {
                if (File.Exists(path))
                {
                    return new OfficeProgram(path);
                }
            }
        }

        return null;
    }

    /// <summary>Converts a document, in a folder and with a profile of its own that are gone afterwards.</summary>
    /// <param name="content">The document.</param>
    /// <param name="from">Its extension, without point.</param>
    /// <param name="to">The extension to convert it to.</param>
    /// <exception cref="UnreadableFileException">The program does not run, takes too long, or makes nothing of it.</exception>
    public byte[] Convert(byte[] content, string from, string to)
    {
        var folder = Directory.CreateTempSubdirectory("perfform-office-").FullName;
        try
        {
            var (source, result) = (System.IO.Path.Combine(folder, $"document.{from}"), System.IO.Path.Combine(folder, "out", $"document.{to}"));
            File.WriteAllBytes(source, content);
            Run(folder, source, to);
            return File.Exists(result) ? File.ReadAllBytes(result) : throw Failed(inner: null);
        }
        finally
        {
            Remove(folder);
        }
    }

    private void Run(string folder, string source, string to)
    {
        var start = new ProcessStartInfo(Path) { UseShellExecute = false, CreateNoWindow = true, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments =
        [
            $"-env:UserInstallation={new Uri(System.IO.Path.Combine(folder, "profile"))}", "--headless", "--norestore", "--convert-to", to,
            "--outdir", System.IO.Path.Combine(folder, "out"), source,
        ];
        Array.ForEach(arguments, start.ArgumentList.Add);
        try
        {
            using var process = Process.Start(start) ?? throw Failed(inner: null);

            // What it prints is of no use, but it must be taken.
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (!process.WaitForExit(TimeLimit))
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
                throw TookTooLong();
            }
        }
        catch (System.ComponentModel.Win32Exception cannotStart)
        {
            throw Failed(cannotStart);
        }
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // A program that was stopped may still let go of its files.
        }
    }

    private static UnreadableFileException Failed(Exception? inner) => new(
        new("办公软件没有能转换它；请用 Word 或 WPS 打开并另存为 .docx", "the office program could not convert it; open it in Word or WPS and save it as .docx"),
        inner);

    private UnreadableFileException TookTooLong() => new(new(
        $"办公软件转换超过 {TimeLimit.TotalSeconds:0.###} 秒，已放弃；请用 Word 或 WPS 打开并另存为 .docx",
        $"the office program took more than {TimeLimit.TotalSeconds:0.###} s to convert it and was stopped; open it in Word or WPS and save it as .docx"));
}
