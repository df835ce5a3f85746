using PerfForm.Cli.Reporting;
using PerfForm.Core.Intake;

namespace PerfForm.Cli.Commands;

/// <summary>The paths of a run, with those that lists name: <c>@list.txt</c> and <c>--files-from</c>.</summary>
internal static class PathLists
{
    private const char ListMark = '@';

    /// <summary>All paths; null and told where a list cannot be read.</summary>
    public static IReadOnlyList<string>? Expand(InputOptions options, Streams streams, DiagnosticReport report)
    {
        List<string> paths = [];
        foreach (var path in options.Paths)
        {
            if (!IsList(path))
            {
                paths.Add(path);
            }
            else if (!TryAdd(path[1..], streams, report, paths))
            {
                return null;
            }
        }

        return options.FilesFrom is null || TryAdd(options.FilesFrom, streams, report, paths) ? paths : null;
    }

    // A file that really has such a name is that file.
    private static bool IsList(string path) => path is [ListMark, _, ..] && !Path.Exists(path);

    private static bool TryAdd(string list, Streams streams, DiagnosticReport report, List<string> paths)
    {
        try
        {
            using var stream = list == DiskFile.StandardInputPath ? streams.OpenInput() : File.OpenRead(list);
            paths.AddRange(PathList.Read(stream));
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            report.WriteProblem(list, new("无法读取路径清单；请检查路径", "the list of paths cannot be read; check the path"));
            return false;
        }
    }
}
