using PerfForm.Core.Diagnostics;
using PerfForm.Core.Guards;

namespace PerfForm.Core.Intake;

/// <summary>A walk through one archive on disk and all archives that lie in it.</summary>
/// <param name="intake">Takes in the members.</param>
/// <param name="share">How much of the whole walk the archive is, from 0 to 1.</param>
internal sealed class ArchiveWalk(FileIntake intake, double share)
{
    private readonly double _start = intake.Progress;
    private long _unpacked;
    private long _sizeOnDisk;

    /// <summary>The members, and what is said of archives that could not be read, or not in full.</summary>
    /// <param name="stream">The archive's bytes; disposed of in the end.</param>
    /// <param name="path">Its path as displayed.</param>
    /// <param name="kind">What it is, by its signature.</param>
    public IEnumerable<FoundFile> Members(Stream stream, string path, string kind)
    {
        _sizeOnDisk = stream.Length;
        return Members(stream, path, kind, depth: 1);
    }

    private IEnumerable<FoundFile> Members(Stream stream, string path, string kind, int depth)
    {
        using var owned = stream;
        using var archive = TryOpen(stream, kind, depth, out var problem);
        if (archive is null)
        {
            foreach (var found in TakePacked(stream, path, kind, problem, depth))
            {
                yield return found;
            }

            yield break;
        }

        HashSet<string> paths = new(StringComparer.Ordinal);
        var members = 0L;
        while (TryNext(archive, ++members, ref problem) is { } member)
        {
            if (depth == 1)
            {
                intake.Progress = _start + (share * member.Progress);
            }

            var own = $"{path}/{NameOf(member.Name, path)}";
            paths.Add(own);
            foreach (var found in member.IsFolder ? [] : Take(archive, member, own, stream.Length, depth))
            {
                yield return found;
            }
        }

        // Members that could not be reached are named, where the archive has a list of them.
        var unread = problem?.Kind == Reading.FileUnreadable
            ? archive.Listed.Where(member => !member.IsFolder && paths.Add($"{path}/{member.Name}")).ToList()
            : [];
        foreach (var rest in unread)
        {
            yield return intake.Unreadable($"{path}/{rest.Name}", rest.Size, rest.IsEncrypted ? FileProblem.Encrypted : problem!);
        }

        if (problem is not null || members == 1)
        {
            yield return intake.Said(path, kind, problem ?? FileProblem.EmptyArchive);
        }
    }

    private OpenArchive? TryOpen(Stream stream, string kind, int depth, out FileProblem? problem)
    {
        problem = null;
        try
        {
            intake.Limits.Check(ReadingLimit.Nesting, depth);
            return new OpenArchive(stream, kind, intake.Limits[ReadingLimit.Entries]);
        }
        catch (Exception failure) when (FileIntake.IsOfTheFile(failure))
        {
            problem = FileIntake.ProblemOf(failure);
        }

        return kind == ArchiveSignature.Zip && problem == FileProblem.DamagedArchive ? TryOpenWithoutDirectory(stream) : null;
    }

    // What is no archive but one packed file. A damaged one stays what it was.
    private IEnumerable<FoundFile> TakePacked(Stream stream, string path, string kind, FileProblem? problem, int depth)
    {
        try
        {
            if (problem == FileProblem.DamagedArchive && PackedFile.Read(stream, kind, intake.Limits) is { } content)
            {
                Count(content);
                return Found(content, $"{path}/{NameOf(PackedFile.NameIn(stream, kind), path)}", depth);
            }
        }
        catch (LimitExceededException limit)
        {
            problem = FileIntake.ProblemOf(limit);
        }
        catch (Exception failure) when (FileIntake.IsOfTheFile(failure))
        {
            // It is what was said of it.
        }

        return [intake.Said(path, kind, problem)];
    }

    private static OpenArchive? TryOpenWithoutDirectory(Stream stream)
    {
        try
        {
            stream.Position = 0;
            return OpenArchive.WithoutDirectory(stream);
        }
        catch (Exception failure) when (FileIntake.IsOfTheFile(failure))
        {
            return null;
        }
    }

    private ArchiveMember? TryNext(OpenArchive archive, long members, ref FileProblem? problem)
    {
        try
        {
            if (!archive.MoveNext())
            {
                archive.ReadToEnd(intake.Limits);
                return null;
            }

            intake.Limits.Check(ReadingLimit.Entries, members);
            return archive.Current;
        }
        catch (Exception failure) when (FileIntake.IsOfTheFile(failure))
        {
            problem = FileIntake.ProblemOf(failure);
            return null;
        }
    }

    // A packed file need not say its name: 报表.csv.gz holds 报表.csv.
    private static string NameOf(string member, string archive) =>
        member.Length > 0 ? member : Path.GetFileNameWithoutExtension(archive) is { Length: > 0 } name ? name : "content";

    private IEnumerable<FoundFile> Take(OpenArchive archive, ArchiveMember member, string path, long size, int depth)
    {
        if (member.IsLink || JunkNames.Contain(member.Name))
        {
            return [intake.Named(path, member.IsLink ? FileNature.Link : FileNature.Junk, member.Size)];
        }

        // Asked first: some libraries give the encrypted bytes as if they were the content.
        if (member.IsEncrypted)
        {
            return [intake.Unreadable(path, member.Size, FileProblem.Encrypted)];
        }

        try
        {
            return Found(Unpack(archive, member, size), path, depth);
        }
        catch (Exception failure) when (FileIntake.IsOfTheFile(failure))
        {
            return [intake.Unreadable(path, member.Size, FileIntake.ProblemOf(failure))];
        }
    }

    private IEnumerable<FoundFile> Found(byte[] content, string path, int depth) =>
        FileIntake.ArchiveKindOf(new MemoryStream(content, writable: false), path) is { } kind
            ? Members(new MemoryStream(content, writable: false), path, kind, depth + 1)
            : [intake.Read(path, content)];

    // Where members are packed together, each may come of the whole archive. All that is unpacked, at every depth, comes of the file on disk.
    private byte[] Unpack(OpenArchive archive, ArchiveMember member, long size)
    {
        var own = member.Packed > 0 ? member.Packed : size;
        intake.Limits.Check(ReadingLimit.ArchiveBytes, _unpacked + member.Size);
        intake.Limits.CheckRatio(member.Size, own);
        intake.Limits.CheckRatio(_unpacked + member.Size, _sizeOnDisk);
        using var packed = archive.OpenCurrent();
        var content = BoundedContent.Read(packed, member.Size, own, intake.Limits);
        Count(content);
        return member.Differs(content) ? throw new InvalidDataException($"{member.Name} is cut off or changed") : content;
    }

    private void Count(byte[] content)
    {
        _unpacked += content.Length;
        intake.Limits.CheckRatio(_unpacked, _sizeOnDisk);
    }
}
