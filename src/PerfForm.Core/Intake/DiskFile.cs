namespace PerfForm.Core.Intake;

/// <summary>A file that a command line names, itself or by its folder or a pattern; or standard input.</summary>
/// <param name="Path">The path as displayed.</param>
/// <param name="FullPath">The full path; null for standard input.</param>
/// <param name="Size">The size in bytes; 0 where it is not known.</param>
/// <param name="Nature">What it seems to be by its name.</param>
public sealed record DiskFile(string Path, string? FullPath, long Size, FileNature Nature)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInputPath = "-";

    /// <summary>Why there is nothing to read; null where there is.</summary>
    public FileProblem? Problem { get; init; }

    /// <summary>Whether the user named it itself: it is read whatever it is, and it is a fault where it holds no table.</summary>
    public bool IsNamed { get; init; }

    /// <summary>What the user named that led here: the file, its folder or a pattern, as displayed.</summary>
    public string NamedAs { get; init; } = Path;

    /// <summary>Opens standard input; null for files on disk.</summary>
    internal Func<Stream>? StandardInput { get; private init; }

    /// <summary>Whether it is a file with content of a known size. What has size 0 may be a pipe or a device, and have no end.</summary>
    internal bool IsPlain => Size > 0 && Problem is null && Nature == FileNature.Ordinary;

    /// <summary>Standard input.</summary>
    /// <param name="name">The name to show for it.</param>
    /// <param name="open">Opens it.</param>
    public static DiskFile OfStandardInput(string name, Func<Stream> open) =>
        new(name, FullPath: null, Size: 0, FileNature.Ordinary) { IsNamed = true, StandardInput = open };

    /// <summary>Whether it is the file at this path, by whatever way the path goes.</summary>
    public bool IsAt(string path) => FullPath is not null && TruePath.Of(FullPath) == TruePath.Of(path);

    /// <summary>Opens the bytes; may wait for ever where it is not plain.</summary>
    internal Stream Open() => StandardInput?.Invoke() ?? new FileStream(FullPath!, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}
