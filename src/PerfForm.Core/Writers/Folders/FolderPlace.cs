namespace PerfForm.Core.Writers.Folders;

/// <summary>Where a file of a folder stands on the disk.</summary>
internal static class FolderPlace
{
    /// <summary>The full path of a file below a folder. Names are made safe before; nothing may ever be written elsewhere.</summary>
    /// <exception cref="IOException">The file is not below the folder.</exception>
    public static string Of(string folder, string file)
    {
        var place = Path.GetFullPath(Path.Combine(folder, file.Replace('/', Path.DirectorySeparatorChar)));
        return place.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? place
            : throw new IOException($"'{file}' is not below the folder");
    }
}
