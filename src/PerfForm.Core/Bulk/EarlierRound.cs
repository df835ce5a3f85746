using PerfForm.Core.Guards;
using PerfForm.Core.Intake;
using PerfForm.Core.Reviews;
using PerfForm.Core.Reviews.Rounds;
using PerfForm.Core.Rules;

namespace PerfForm.Core.Bulk;

/// <summary>The earlier round that a review is compared with: files, read and checked as those of now are, or what a review wrote of it.</summary>
internal static class EarlierRound
{
    /// <summary>The file in a review's folder that holds its round; null for a path that is no such folder. A pipe of that name is none.</summary>
    public static string? FileIn(string path) =>
        Path.Combine(path, ReviewNames.Round) is var file && new FileInfo(file) is { Exists: true, Length: > 0 } ? file : null;

    /// <summary>Reads what a review wrote.</summary>
    /// <exception cref="FormatException">It is no round; the message is the number of the line.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="LimitExceededException">It is larger than a file may be.</exception>
    public static Round Read(string file, ReadingLimits limits)
    {
        using var stream = File.OpenRead(file);
        using var reader = new StreamReader(new MemoryStream(BoundedContent.Read(stream, stream.Length, packed: 0, limits), writable: false));
        return RoundFile.Read(reader);
    }

    /// <summary>Reads and checks the files of an earlier round.</summary>
    /// <param name="pipeline">Reads the files.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="files">What was found on disk.</param>
    /// <param name="checks">How they are checked.</param>
    /// <param name="review">What is written of the review of now.</param>
    /// <param name="observer">Receives each input as it is read; null for nobody.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Round Read(
        Pipeline pipeline,
        InputRunOptions options,
        IReadOnlyList<DiskFile> files,
        LintOptions checks,
        ReviewOptions review,
        IBulkObserver? observer,
        CancellationToken cancellation) =>
        Round.Of(Review.Of(CheckedInputs.Read(pipeline, options, files, checks, observer, cancellation).Result, review));
}
