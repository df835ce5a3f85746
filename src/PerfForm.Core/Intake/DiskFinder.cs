using PerfForm.Core.Text;

namespace PerfForm.Core.Intake;

/// <summary>
/// Files, folders and patterns to all files that they name, each once, in the order of their paths. Links that are met on the way are not
/// followed; a link that the user names itself is.
/// </summary>
public sealed class DiskFinder
{
    private readonly Dictionary<string, DiskFile> _files = new(StringComparer.Ordinal);
    private readonly string? _except;

    private DiskFinder(string? except) => _except = except is null ? null : FullPathOf(except);

    /// <summary>Finds the files.</summary>
    /// <param name="paths">What the user named.</param>
    /// <param name="except">A folder that is not walked into: where the output goes. Null for none.</param>
    public static IReadOnlyList<DiskFile> Find(IEnumerable<string> paths, string? except = null)
    {
        var finder = new DiskFinder(except);
        foreach (var path in paths)
        {
            finder.Add(path);
        }

        return [.. finder._files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private void Add(string path)
    {
        if (Directory.Exists(path))
        {
            Walk(new FolderWalk(path, Pattern: null), FileProblem.EmptyFolder);
        }
        else if (File.Exists(path))
        {
            Keep(NamedFile(path));
        }
        else if (Glob.IsPattern(path))
        {
            Walk(new FolderWalk(path, Glob.Parse(path)), FileProblem.NoMatch);
        }
        else
        {
            Keep(ProblemOf(path, path, FileProblem.NoSuchFile));
        }
    }

    private void Walk(FolderWalk walk, FileProblem nothingMet)
    {
        WalkInto(walk.Folder, depth: 1, walk);
        if (!walk.HasMet)
        {
            Keep(ProblemOf(walk.NamedAs, walk.NamedAs, nothingMet));
        }
    }

    private void WalkInto(string folder, int depth, FolderWalk walk)
    {
        if (FullPathOf(folder) == _except)
        {
            return;
        }

        try
        {
            foreach (var file in Directory.EnumerateFiles(folder).Where(walk.Wants))
            {
                Meet(file, walk);
            }

            foreach (var inner in walk.GoesBelow(depth) ? Directory.EnumerateDirectories(folder) : [])
            {
                if (IsLink(inner))
                {
                    Meet(inner, walk);
                }
                else
                {
                    WalkInto(inner, depth + 1, walk);
                }
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A pattern may name no folder at all.
            if (walk.Pattern is null || failure is not DirectoryNotFoundException)
            {
                walk.HasMet = true;
                Keep(ProblemOf(folder, walk.NamedAs, FileIntake.ProblemOf(failure)));
            }
        }
    }

    // A file that was removed meanwhile, or that has a name which cannot be written, must not spoil its neighbours.
    private void Meet(string path, FolderWalk walk)
    {
        walk.HasMet = true;
        try
        {
            Keep(FileOf(path, NatureOf(path, walk.Below(path)), walk.IsNaming) with { NamedAs = PathText.Displayed(walk.NamedAs) });
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Keep(ProblemOf(path, walk.NamedAs, FileIntake.ProblemOf(failure)));
        }
    }

    // What lies in a folder of junk is junk, file by file.
    private static FileNature NatureOf(string path, string below) =>
        JunkNames.Contain(PathText.Displayed(below)) ? FileNature.Junk
        : IsLink(path) ? FileNature.Link
        : FileNature.Ordinary;

    private static bool IsLink(string path) => File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint);

    private static DiskFile NamedFile(string path)
    {
        try
        {
            return FileOf(path, FileNature.Ordinary, isNamed: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return ProblemOf(path, path, FileIntake.ProblemOf(failure));
        }
    }

    // A link has the size of its own text; that of its target is not known.
    private static DiskFile FileOf(string path, FileNature nature, bool isNamed)
    {
        var size = IsLink(path) ? 0 : new FileInfo(path).Length;
        return new DiskFile(PathText.Displayed(path), FullPathOf(path), size, nature) { IsNamed = isNamed && nature == FileNature.Ordinary };
    }

    private static DiskFile ProblemOf(string path, string namedAs, FileProblem problem) =>
        new(PathText.Displayed(path), FullPathOf(path), Size: 0, FileNature.Ordinary)
        {
            Problem = problem,
            IsNamed = true,
            NamedAs = PathText.Displayed(namedAs),
        };

    private static string FullPathOf(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    // What the user names itself is read, also where a folder led to it before.
    private void Keep(DiskFile file)
    {
        if (!_files.TryAdd(file.FullPath!, file) && file.IsNamed && _files[file.FullPath!] is { IsNamed: false } met)
        {
            _files[file.FullPath!] = file with { Path = met.Path };
        }
    }
}
