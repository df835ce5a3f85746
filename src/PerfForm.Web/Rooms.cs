using PerfForm.Core.Writers.Folders;

namespace PerfForm.Web;

/// <summary>
/// The folders that the page works in. They are the browser's memory: nothing is on disk, and all is gone with the page.
/// </summary>
internal static class Rooms
{
    /// <summary>What the departments sent.</summary>
    public const string Received = "received";

    /// <summary>What they sent the time before, or what a review wrote of it.</summary>
    public const string Earlier = "earlier";

    /// <summary>The user's configuration.</summary>
    public const string Configuration = "configuration";

    /// <summary>The list of who has to hand in what.</summary>
    public const string Roster = "roster";

    /// <summary>The bureau's own template of the letter.</summary>
    public const string Letter = "letter";

    /// <summary>What goes back.</summary>
    public const string Returned = "returned";

    /// <summary>What was filled in.</summary>
    public const string Filled = "filled";

    /// <summary>The tables.</summary>
    public const string Tables = "tables";

    private const string Root = "/perfform";

    /// <summary>The full path of a room.</summary>
    public static string PathOf(string room) => Path.Combine(Root, room);

    /// <summary>Keeps a file.</summary>
    /// <param name="room">The room.</param>
    /// <param name="path">The path below it.</param>
    /// <param name="content">The bytes.</param>
    public static void Put(string room, string path, byte[] content)
    {
        var full = Full(room, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
    }

    /// <summary>The bytes of a file.</summary>
    public static byte[] Take(string room, string path) => File.ReadAllBytes(Full(room, path));

    /// <summary>Empties a room.</summary>
    public static void Clear(string room)
    {
        // It may be the current directory, which cannot go away.
        var folder = Directory.CreateDirectory(PathOf(room));
        foreach (var inner in folder.EnumerateDirectories())
        {
            inner.Delete(recursive: true);
        }

        foreach (var file in folder.EnumerateFiles())
        {
            file.Delete();
        }
    }

    /// <summary>The files in a room, in the order of their paths below it, without what runs keep for themselves.</summary>
    public static IReadOnlyList<string> FilesIn(string room) => Directory.Exists(PathOf(room))
        ?
        [
            .. Directory.EnumerateFiles(PathOf(room), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(PathOf(room), file))
                .Where(file => !file.StartsWith(OutputFolder.PartFolder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ]
        : [];

    /// <summary>The files and folders right in a room, in the order of their names.</summary>
    public static IReadOnlyList<string> NamesIn(string room) =>
        [.. Directory.EnumerateFileSystemEntries(PathOf(room)).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    // Names come from the browser: none leads out of the room.
    private static string Full(string room, string path) =>
        Path.Combine([PathOf(room), .. path.Split('/').Where(step => step is not ("" or "." or ".."))]);
}
