using PerfForm.Core.Text;

namespace PerfForm.Core.Intake;

/// <summary>Files, folders and patterns to all files that they name, each once, in the order of their paths. Links are not followed.</summary>
public sealed class DiskFinder
{
    private readonly Dictionary<string, DiskFile> _files = new(StringComparer.Ordinal);
    private readonly string? _except;

    private DiskFinder(string? except) => _except = except is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(except));

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
            AddFolder(path);
        }
        else if (File.Exists(path) || !Glob.IsPattern(path))
        {
            AddFile(path, FileNature.Ordinary);
        }
        else
        {
            var files = Glob.Files(path);
            files.ForEach(file => TryAddFile(file, Path.GetFileName(file)));
            AddProblem(path, files.Count == 0 ? FileProblem.NoSuchFile : null);
        }
    }

    private void AddFolder(string folder)
    {
        var before = _files.Count;
        Walk(folder, folder);
        AddProblem(folder, _files.Count == before ? FileProblem.EmptyFolder : null);
    }

    private void Walk(string folder, string root)
    {
        if (Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) == _except)
        {
            return;
        }

        try
        {
            foreach (var file in Directory.EnumerateFiles(folder))
            {
                TryAddFile(file, Path.GetRelativePath(root, file));
            }

            foreach (var inner in Directory.EnumerateDirectories(folder))
            {
                // What lies in a folder of junk is junk, file by file.
                if (IsLink(inner))
                {
                    AddFile(inner, FileNature.Link);
                }
                else
                {
                    Walk(inner, root);
                }
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            AddProblem(folder, FileIntake.ProblemOf(failure));
        }
    }

    // A file that is gone meanwhile, or whose name cannot be said, must not take its neighbours with it.
    private void TryAddFile(string file, string below)
    {
        try
        {
            AddFile(file, NatureOf(file, below));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            AddProblem(file, FileIntake.ProblemOf(failure));
        }
    }

    private static FileNature NatureOf(string path, string below) =>
        JunkNames.Contain(PathText.Displayed(below)) ? FileNature.Junk
        : IsLink(path) ? FileNature.Link
        : FileNature.Ordinary;

    private static bool IsLink(string path) => File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint);

    private void AddFile(string path, FileNature nature)
    {
        var info = new FileInfo(path);
        var full = Path.GetFullPath(path);
        var size = info.Exists && nature != FileNature.Link ? info.Length : 0;
        _files.TryAdd(full, new DiskFile(PathText.Displayed(path), full, size, nature) { Problem = info.Exists || Directory.Exists(path) || nature == FileNature.Link ? null : FileProblem.NoSuchFile });
    }

    private void AddProblem(string path, FileProblem? problem)
    {
        if (problem is not null)
        {
            _files.TryAdd(Path.GetFullPath(path), new DiskFile(PathText.Displayed(path), Path.GetFullPath(path), Size: 0, FileNature.Ordinary) { Problem = problem });
        }
    }
}
