using System.IO.Enumeration;
using Microsoft.Extensions.FileSystemGlobbing;

namespace PerfForm.Core.Intake;

/// <summary>A path with wildcards: <c>2026/**/*.xls</c>.</summary>
internal static class Glob
{
    /// <summary>Whether a path has wildcards.</summary>
    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>The files that a pattern names, as paths like the pattern's, in no order.</summary>
    public static List<string> Files(string pattern)
    {
        var (root, rest) = SplitAtWildcard(pattern);
        var folder = root.Length == 0 ? "." : root;
        if (!Directory.Exists(folder))
        {
            return [];
        }

        // The matcher knows no ?, so it finds too much and the name decides.
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(rest.Replace('?', '*'));
        var name = Path.GetFileName(rest);
        return
        [
            .. matcher.GetResultsInFullPath(folder)
                .Where(file => name == "**" || FileSystemName.MatchesSimpleExpression(name, Path.GetFileName(file), ignoreCase: false))
                .Select(file => Path.Combine(root, Path.GetRelativePath(folder, file))),
        ];
    }

    /// <summary>Whether a pattern asks for files of a kind (<c>*.dat</c>), not for whatever a folder would give.</summary>
    public static bool NamesKind(string pattern) => Path.GetExtension(Path.GetFileName(pattern)) is { Length: > 1 } extension && !IsPattern(extension);

    // The matcher works below a folder; everything before the first part with a wildcard is that folder.
    private static (string Root, string Pattern) SplitAtWildcard(string pattern)
    {
        var normal = pattern.Replace(Path.DirectorySeparatorChar, '/');
        var wildcard = normal.AsSpan().IndexOfAny('*', '?');
        var slash = normal.LastIndexOf('/', wildcard);
        return (normal[..(slash + 1)], normal[(slash + 1)..]);
    }
}
