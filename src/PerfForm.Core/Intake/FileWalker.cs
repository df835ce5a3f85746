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
    /// <param name="patience">How long it may take to come to the next file: an archive that takes longer is given up.</param>
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
            foreach (var found in Patiently(file, intake, In(file, intake, (double)file.Size / total).GetEnumerator(), patience, cancellation))
            {
                yield return found with { OnDisk = file.FullPath };
            }

            behind += file.Size;
        }
    }

    // A library's endless loop cannot be stopped from outside: the thread is left behind with what it reads.
    private static IEnumerable<FoundFile> Patiently(DiskFile file, FileIntake intake, IEnumerator<FoundFile> files, TimeSpan patience, CancellationToken cancellation)
    {
        var isRead = false;
        while (true)
        {
            var step = Task.Run(() => files.MoveNext() ? files.Current : null, CancellationToken.None);
            if (Task.WaitAny([step], (int)patience.TotalMilliseconds, cancellation) < 0)
            {
                // A file that was handed over lacks nothing but its end.
                if (isRead)
                {
                    yield break;
                }

                yield return intake.Unreadable(file.Path, file.Size, FileProblem.TooSlow(patience));
                yield break;
            }

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

            isRead = found.Path == file.Path;
            yield return found;
        }
    }

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

        FileStream? stream = null;
        try
        {
            stream = new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
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
}
