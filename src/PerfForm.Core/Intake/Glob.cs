using System.IO.Enumeration;

namespace PerfForm.Core.Intake;

/// <summary>A path with wildcards: <c>2026/**/*.xls</c>. <c>*</c> and <c>?</c> are within one part, <c>**</c> is any number of folders.</summary>
internal sealed class Glob
{
    private const string AnyFolders = "**";
    private readonly string[] _parts;

    private Glob(string folder, string[] parts) => (Folder, _parts) = (folder, parts);

    /// <summary>The folder that all that matches lies in: what stands before the first part with a wildcard.</summary>
    public string Folder { get; }

    /// <summary>How many parts a path that matches may have.</summary>
    public int Depth => _parts.Contains(AnyFolders, StringComparer.Ordinal) ? int.MaxValue : _parts.Length;

    /// <summary>Whether it asks for files of a kind (<c>*.dat</c>), not for whatever a folder would give.</summary>
    public bool NamesKind => Path.GetExtension(_parts[^1]) is { Length: > 1 } extension && !IsPattern(extension);

    /// <summary>Whether a path has wildcards.</summary>
    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>Reads a pattern.</summary>
    public static Glob Parse(string pattern)
    {
        var normal = pattern.Replace(Path.DirectorySeparatorChar, '/');
        var slash = normal.LastIndexOf('/', normal.AsSpan().IndexOfAny('*', '?'));
        var parts = normal[(slash + 1)..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        return new Glob(slash < 0 ? "." : normal[..(slash + 1)], parts is [.., AnyFolders] ? [.. parts, "*"] : parts);
    }

    /// <summary>Whether a file matches.</summary>
    /// <param name="below">Its path below <see cref="Folder"/>.</param>
    public bool Matches(string below) => Matches(_parts, below.Split(Path.DirectorySeparatorChar));

    private static bool Matches(ReadOnlySpan<string> parts, ReadOnlySpan<string> path)
    {
        if (parts.IsEmpty || path.IsEmpty)
        {
            return parts.IsEmpty && path.IsEmpty;
        }

        return parts[0] == AnyFolders
            ? Matches(parts[1..], path) || (path.Length > 1 && Matches(parts, path[1..]))
            : FileSystemName.MatchesSimpleExpression(parts[0], path[0], ignoreCase: false) && Matches(parts[1..], path[1..]);
    }
}
