using PerfForm.Core.Guards;
using PerfForm.Core.Text;

namespace PerfForm.Core.Intake;

/// <summary>A named stream of bytes: a file, or standard input.</summary>
/// <param name="DisplayPath">The path as people see it, with <c>/</c> between its parts; its extension is a hint at most.</param>
/// <param name="Open">Opens the bytes; may throw as the file system does.</param>
public sealed record InputSource(string DisplayPath, Func<Stream> Open)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    private static readonly string[] ArchiveExtensions = [".zip", ".rar", ".7z", ".tar", ".gz", ".tgz", ".bz2", ".xz"];

    /// <summary>The full path of a file; null for standard input.</summary>
    public string? FullPath { get; init; }

    /// <summary>Whether it was found by walking a folder, not named by the user.</summary>
    public bool IsWalked { get; init; }

    /// <summary>Whether it was named by the user and is an archive by its name: what lies in it is read.</summary>
    public bool IsArchive => !IsWalked && FullPath is not null && ArchiveExtensions.Contains(Path.GetExtension(DisplayPath), StringComparer.OrdinalIgnoreCase);

    /// <summary>A file of the file system.</summary>
    public static InputSource OfFile(string path) => new(PathText.Displayed(path), () => File.OpenRead(path)) { FullPath = Path.GetFullPath(path) };

    /// <summary>Whether it is the file at this path, by whatever way the path goes.</summary>
    public bool IsFile(string path) => FullPath is not null && FullPath == Path.GetFullPath(path);

    /// <summary>All bytes.</summary>
    /// <exception cref="LimitExceededException">There are more than is allowed.</exception>
    internal byte[] ReadAll(ReadingLimits limits)
    {
        using var stream = Open();
        return BoundedContent.Read(stream, stream.CanSeek ? stream.Length : 0, packed: 0, limits);
    }
}
