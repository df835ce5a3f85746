using PerfForm.Core.Grids;
using PerfForm.Core.Text;

namespace PerfForm.Core.Intake;

/// <summary>Files, folders and globs to inputs. Folders are walked, links are not followed, the order is that of the paths.</summary>
public sealed class InputFinder
{
    private static readonly EnumerationOptions Walk = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    private readonly Dictionary<string, InputSource> _sources = new(StringComparer.Ordinal);
    private readonly List<InputProblem> _problems = [];
    private int _passedOver;

    /// <summary>Finds the inputs that the paths name.</summary>
    public static FoundInputs Find(IEnumerable<string> paths)
    {
        var finder = new InputFinder();
        foreach (var path in paths)
        {
            finder.Add(path);
        }

        return new FoundInputs([.. finder._sources.Values.OrderBy(source => source.DisplayPath, StringComparer.Ordinal)], finder._problems, finder._passedOver);
    }

    private void Add(string path)
    {
        if (Directory.Exists(path))
        {
            AddFolder(path);
        }
        else if (!File.Exists(path) && Glob.IsPattern(path))
        {
            AddGlob(path);
        }
        else
        {
            AddFile(path, isWalked: false);
        }
    }

    private void AddFile(string path, bool isWalked)
    {
        var source = InputSource.OfFile(path) with { IsWalked = isWalked };
        _sources.TryAdd(source.FullPath!, source);
    }

    private void AddFolder(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", Walk).Where(file => !IsJunk(file) && !IsHidden(Path.GetRelativePath(folder, file))).ToList();
        var workbooks = files.FindAll(IsWorkbook);
        _passedOver += files.Count - workbooks.Count;
        if (workbooks.Count == 0)
        {
            _problems.Add(new InputProblem(PathText.Displayed(folder), new(
                "文件夹中没有工作簿（.xlsx、.xls、.csv 等）；请检查路径",
                "the folder holds no workbook (.xlsx, .xls, .csv …); check the path")));
        }

        workbooks.ForEach(file => AddFile(file, isWalked: true));
    }

    private void AddGlob(string pattern)
    {
        var files = Glob.Files(pattern).FindAll(file => !IsJunk(file));
        var wanted = Glob.NamesKind(pattern) ? files : files.FindAll(IsWorkbook);
        _passedOver += files.Count - wanted.Count;
        if (wanted.Count == 0)
        {
            _problems.Add(new InputProblem(
                PathText.Displayed(pattern),
                new("没有与该通配符匹配的文件；请检查路径", "no file matches this pattern; check the path")));
        }

        wanted.ForEach(file => AddFile(file, isWalked: false));
    }

    // A file given by its own path may bear any name.
    private static bool IsWorkbook(string file) => ContainerList.Shipped.IsTable(Path.GetExtension(file));

    // A name with a point in front hides nothing on Windows, but means the same.
    private static bool IsHidden(string relative) => relative.Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.'));

    private static bool IsJunk(string file) => JunkNames.IsLeftBehind(Path.GetFileName(file));
}
