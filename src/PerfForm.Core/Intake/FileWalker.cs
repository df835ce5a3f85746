using System.Diagnostics;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Intake;

/// <summary>
/// Everything that lies in folders and archives, one file after the other: what a run must account for. Files on disk come in the order of
/// their paths, members in that of their archive. Only the files that are being read are held in memory.
/// </summary>
public static class FileWalker
{
    /// <summary>Walks over files on disk.</summary>
    /// <param name="files">What was found on disk, in order.</param>
    /// <param name="limits">How much of each thing there may be.</param>
    /// <param name="patience">
    /// How long the walk may take to reach the next file. An archive that takes longer is given up. Standard input may take any time. Where it is
    /// infinite, all is done on the calling thread.
    /// </param>
    /// <param name="cancellation">Stops the walk.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IEnumerable<FoundFile> Walk(IReadOnlyList<DiskFile> files, ReadingLimits limits, TimeSpan patience, CancellationToken cancellation = default)
    {
        var intake = new FileIntake(limits);
        var total = Math.Max(1, files.Sum(file => file.Size));
        var behind = 0L;
        foreach (var file in files)
        {
            intake.Progress = (double)behind / total;
            var inside = In(file, intake, (double)file.Size / total);
            foreach (var found in Patiently(file, intake, inside, patience, cancellation))
            {
                yield return Placed(found, file);
            }

            behind += file.Size;
        }
    }

    /// <summary>Reads one plain file on the calling thread; null where it is an archive, or may have no end.</summary>
    internal static FoundFile? TryReadPlain(DiskFile file, ReadingLimits limits)
    {
        if (!file.IsPlain)
        {
            return null;
        }

        try
        {
            using var stream = file.Open();
            return FileIntake.ArchiveKindOf(stream, file.Path) is null
                ? Placed(FoundFile.Of(file.Path, BoundedContent.Read(stream, stream.Length, packed: 0, limits)), file)
                : null;
        }
        catch (Exception failure) when (FileIntake.IsOfTheFile(failure))
        {
            return Placed(FoundFile.Of(file.Path, []) with { Content = null, Hash = null, Size = file.Size, Problem = FileIntake.ProblemOf(failure) }, file);
        }
    }

    // What lies in an archive was not named itself.
    private static FoundFile Placed(FoundFile found, DiskFile file) =>
        found with { OnDisk = file.FullPath, IsNamed = file.IsNamed && found.Path == file.Path, NamedAs = file.NamedAs };

    // A library's endless loop cannot be stopped from outside: the thread is left behind with what it reads.
    private static IEnumerable<FoundFile> Patiently(
        DiskFile file, FileIntake intake, IEnumerable<FoundFile> inside, TimeSpan patience, CancellationToken cancellation)
    {
        var files = inside.GetEnumerator();
        var isRead = false;
        var spent = new Stopwatch();
        var most = file.StandardInput is null ? (int)patience.TotalMilliseconds : Timeout.Infinite;
        while (true)
        {
            spent.Start();
            var step = Next(files, isBeside: patience != Timeout.InfiniteTimeSpan);
            if (Task.WaitAny([step], most, cancellation) < 0)
            {
                // A file that was handed over lacks nothing but its end.
                if (isRead)
                {
                    yield break;
                }

                yield return intake.Unreadable(file.Path, file.Size, file.IsPlain ? FileProblem.TooSlow(patience) : FileProblem.WithoutEnd(patience));
                yield break;
            }

            // Whoever takes the files may take any time.
            spent.Stop();
            if (step.IsFaulted)
            {
                yield return intake.Unreadable(file.Path, file.Size, FileIntake.ProblemOf(step.Exception.InnerException!));
                yield break;
            }

            if (step.GetAwaiter().GetResult() is not { } found)
            {
                files.Dispose();
                yield break;
            }

            if (found.Path != file.Path && TooLong(spent, intake.Limits) is { } problem)
            {
                files.Dispose();
                yield return intake.Unreadable(file.Path, file.Size, problem);
                yield break;
            }

            isRead = found.Path == file.Path;
            yield return found;
        }
    }

    // Where nothing limits the wait, no other thread is needed: the step is done when it is handed over.
    private static Task<FoundFile?> Next(IEnumerator<FoundFile> files, bool isBeside)
    {
        if (isBeside)
        {
            return Task.Run(Move, CancellationToken.None);
        }

        try
        {
            return Task.FromResult(Move());
        }
        catch (Exception failure)
        {
            return Task.FromException<FoundFile?>(failure);
        }

        FoundFile? Move() => files.MoveNext() ? files.Current : null;
    }

    // Each member may come in time, and all of them never.
    private static FileProblem? TooLong(Stopwatch spent, ReadingLimits limits) =>
        spent.Elapsed > TimeSpan.FromSeconds(limits[ReadingLimit.ArchiveSeconds])
            ? FileIntake.ProblemOf(new LimitExceededException(ReadingLimit.ArchiveSeconds, limits[ReadingLimit.ArchiveSeconds]))
            : null;

    // Nothing is opened before the first file is asked for: opening may take for ever too.
    private static IEnumerable<FoundFile> In(DiskFile file, FileIntake intake, double share)
    {
        foreach (var found in Opened(file, intake, share))
        {
            yield return found;
        }
    }

    private static IEnumerable<FoundFile> Opened(DiskFile file, FileIntake intake, double share)
    {
        if (file.Problem is not null)
        {
            return [intake.Unreadable(file.Path, file.Size, file.Problem)];
        }

        if (file.Nature != FileNature.Ordinary)
        {
            return [intake.Named(file.Path, file.Nature, file.Size)];
        }

        // Pipes, sockets and devices have size 0 too: what a walk meets is not opened to see.
        if (file.Size == 0 && !file.IsNamed)
        {
            return [intake.Read(file.Path, [])];
        }

        Stream? stream = null;
        try
        {
            stream = Seekable(file.Open(), intake.Limits);
            if (FileIntake.ArchiveKindOf(stream, file.Path) is { } kind)
            {
                return new ArchiveWalk(intake, share).Members(stream, file.Path, kind);
            }

            using (stream)
            {
                return [intake.Read(file.Path, stream)];
            }
        }
        catch (Exception failure) when (FileIntake.IsOfTheFile(failure))
        {
            stream?.Dispose();
            return [intake.Unreadable(file.Path, file.Size, FileIntake.ProblemOf(failure))];
        }
    }

    private static Stream Seekable(Stream stream, ReadingLimits limits)
    {
        if (stream.CanSeek)
        {
            return stream;
        }

        using (stream)
        {
            return new MemoryStream(BoundedContent.Read(stream, expected: 0, packed: 0, limits), writable: false);
        }
    }
}
