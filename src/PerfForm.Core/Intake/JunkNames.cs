namespace PerfForm.Core.Intake;

/// <summary>What Excel, macOS and Windows leave behind beside the files of people.</summary>
internal static class JunkNames
{
    private static readonly string[] Prefixes = ["~$", "._", ".~"];
    private static readonly string[] Names = [".DS_Store", "Thumbs.db", "desktop.ini"];
    private const string MacFolder = "__MACOSX";

    /// <summary>Whether a path is that of such a file, or of one that is hidden by its name.</summary>
    /// <param name="path">The path below what the user named, with <c>/</c> between its parts.</param>
    public static bool Contain(string path) =>
        path.Split('/') is [.., var name] parts && (IsLeftBehind(name) || Array.Exists(parts, part => part == MacFolder || part is ['.', not '.', ..]));

    /// <summary>Whether a file of this name was left behind by a program.</summary>
    public static bool IsLeftBehind(string name) =>
        Array.Exists(Prefixes, prefix => name.StartsWith(prefix, StringComparison.Ordinal)) || Names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
