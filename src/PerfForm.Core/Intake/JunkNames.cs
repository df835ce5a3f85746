using PerfForm.Core.Text;

namespace PerfForm.Core.Intake;

/// <summary>What Excel, macOS and Windows leave behind beside the files of people.</summary>
internal static class JunkNames
{
    private const string MacFolder = "__MACOSX";
    private static readonly Bilingual OfExcel = new("Excel 或 WPS 留下的临时文件", "left behind by Excel");
    private static readonly Bilingual OfOffice = new("办公软件留下的锁文件", "left behind by an office program");
    private static readonly Bilingual OfMac = new("macOS 留下的文件", "left behind by macOS");
    private static readonly Bilingual OfWindows = new("Windows 留下的文件", "left behind by Windows");
    private static readonly Bilingual Hidden = new("隐藏文件", "hidden");

    private static readonly (string Prefix, Bilingual Cause)[] Prefixes = [("~$", OfExcel), ("._", OfMac), (".~", OfOffice)];
    private static readonly (string Name, Bilingual Cause)[] Names = [(".DS_Store", OfMac), ("Thumbs.db", OfWindows), ("desktop.ini", OfWindows)];

    /// <summary>Whether a path is that of such a file, or of one that is hidden by its name.</summary>
    /// <param name="path">The path below what the user named, with <c>/</c> between its parts.</param>
    public static bool Contain(string path) =>
        path.Split('/') is [.., var name] parts && (LeftBehind(name) is not null || Array.Exists(parts, IsJunkFolder));

    /// <summary>Who left a file behind, for people.</summary>
    /// <param name="path">The path of such a file.</param>
    public static Bilingual CauseOf(string path)
    {
        var parts = path.Split('/');
        return LeftBehind(parts[^1]) ?? (parts.Contains(MacFolder, StringComparer.Ordinal) ? OfMac : Hidden);
    }

    private static bool IsJunkFolder(string part) => part == MacFolder || part is ['.', not '.', ..];

    private static Bilingual? LeftBehind(string name)
    {
        foreach (var (prefix, cause) in Prefixes)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                return cause;
            }
        }

        foreach (var (known, cause) in Names)
        {
            if (string.Equals(name, known, StringComparison.OrdinalIgnoreCase))
            {
                return cause;
            }
        }

        return null;
    }
}
