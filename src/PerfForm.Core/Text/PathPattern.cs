using System.IO.Enumeration;

namespace PerfForm.Core.Text;

/// <summary>A pattern for paths as displayed: <c>某局/**</c>. <c>*</c> and <c>?</c> are within one part, <c>**</c> is any number of folders.</summary>
/// <param name="pattern">The pattern, with <c>/</c> between its parts.</param>
internal sealed class PathPattern(string pattern)
{
    private const string AnyFolders = "**";

    // It may begin at any folder of a path.
    private readonly string[] _parts = Parts(PathText.Displayed(pattern));

    /// <summary>Whether the whole path matches, or the end of it from a folder on.</summary>
    /// <param name="path">The path as displayed.</param>
    public bool Matches(string path)
    {
        // Which parts of the pattern may come next; one step for each part of the path, so that it takes no more than both together.
        var next = new bool[_parts.Length + 1];
        next[0] = true;
        foreach (var part in path.Split('/'))
        {
            next = After(part, next);
        }

        return next[^1];
    }

    private bool[] After(string part, bool[] now)
    {
        var next = new bool[now.Length];
        for (var i = 0; i < _parts.Length; i++)
        {
            // Any number of folders may be none.
            now[i + 1] |= now[i] && _parts[i] == AnyFolders;
            if (now[i])
            {
                var at = _parts[i] == AnyFolders ? i : i + 1;
                next[at] |= _parts[i] == AnyFolders || FileSystemName.MatchesSimpleExpression(_parts[i], part, ignoreCase: false);
            }
        }

        return next;
    }

    private static string[] Parts(string pattern)
    {
        var parts = pattern.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts is [.., AnyFolders] ? [AnyFolders, .. parts, "*"] : [AnyFolders, .. parts];
    }
}
