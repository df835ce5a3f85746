using System.Security.Cryptography;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Guards;
using PerfForm.Core.Text;

namespace PerfForm.Core.Intake;

/// <summary>Takes in the files that a walk finds: gives them names, reads their bytes, and says why where that fails.</summary>
internal sealed class FileIntake(ReadingLimits limits)
{
    private readonly SafeNames _names = new();
    private readonly DistinctNames _paths = new(StringComparer.Ordinal);

    /// <summary>How much of each thing there may be.</summary>
    public ReadingLimits Limits { get; } = limits;

    /// <summary>How much of the walk lies behind, from 0 to 1.</summary>
    public double Progress { get; set; }

    /// <summary>A file whose bytes are not read.</summary>
    public FoundFile Named(string path, FileNature nature, long size)
    {
        var distinct = Distinct(path);
        return new(distinct, _names.Of(distinct), nature) { Size = size, Progress = Progress };
    }

    /// <summary>A file with its bytes.</summary>
    public FoundFile Read(string path, Stream stream) => Read(path, BoundedContent.Read(stream, stream.Length, packed: 0, Limits));

    /// <summary>A file with its bytes.</summary>
    public FoundFile Read(string path, byte[] content) =>
        Named(path, FileNature.Ordinary, content.Length) with { Content = content, Hash = new ContentHash(content) };

    /// <summary>A file that cannot be read.</summary>
    public FoundFile Unreadable(string path, long size, FileProblem problem) =>
        Named(path, FileNature.Ordinary, size) with { Problem = problem };

    /// <summary>What an archive, or a folder, says of itself.</summary>
    public FoundFile Said(string path, string kind, FileProblem? problem) =>
        Named(path, FileNature.Container, size: 0) with { ContainerKind = kind, Problem = problem };

    // An archive may hold two members of one path, or name a member like one of an archive in it.
    private string Distinct(string path)
    {
        lock (_paths)
        {
            return _paths.Of(path, number => $"{path}#{number}");
        }
    }

    /// <summary>The kind of an archive; null for other files. The stream is left at its beginning.</summary>
    public static string? ArchiveKindOf(Stream stream, string path)
    {
        var start = new byte[ArchiveSignature.Needed];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        var kind = ArchiveSignature.KindOf(start.AsSpan(0, length));
        return kind == ArchiveSignature.Zip && PackageProbe.IsDocument(path, stream) ? null : kind;
    }

    /// <summary>Whether a failure is the file's: libraries throw anything at damaged ones.</summary>
    public static bool IsOfTheFile(Exception failure) => failure is not OperationCanceledException;

    /// <summary>What to say of a failure.</summary>
    public static FileProblem ProblemOf(Exception failure) => failure switch
    {
        LimitExceededException limit => new FileProblem(Reading.LimitExceeded, limit.Cause),
        OutOfMemoryException => FileProblem.TooLittleMemory,
        CryptographicException => FileProblem.Encrypted,
        _ when Tells(failure, "password") || Tells(failure, "encrypted") => FileProblem.Encrypted,
        FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException =>
            new FileProblem(Reading.FileUnreadable, UnreadableCause.Of(failure)),
        IOException io when io.GetType() == typeof(IOException) => new FileProblem(Reading.FileUnreadable, UnreadableCause.Of(failure)),
        _ => FileProblem.DamagedArchive,
    };

    private static bool Tells(Exception failure, string word) => failure.Message.Contains(word, StringComparison.OrdinalIgnoreCase);
}
