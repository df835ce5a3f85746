namespace PerfForm.Core.Writers.Folders;

/// <summary>Keeps other runs out of a folder. The file goes with the lock.</summary>
internal static class FolderLock
{
    private const string FileName = ".perfform-lock";

    /// <summary>Takes the lock of a folder that exists; null where another run holds it.</summary>
    /// <exception cref="IOException">The file of the lock cannot be made.</exception>
    public static IDisposable? TryTake(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }
}
