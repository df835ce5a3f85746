namespace PerfForm.Core.Writers.Folders;

/// <summary>The files of a folder that grow, of which only some are open at a time.</summary>
internal sealed class GrowingFiles(string folder)
{
    private const int MostOpen = 16;
    private readonly Dictionary<string, FileStream> _open = new(StringComparer.Ordinal);

    /// <summary>Writes at the end of a file.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(string file, ReadOnlyMemory<byte> content) => Open(file).Write(content.Span);

    /// <summary>Hands everything written to the system.</summary>
    public void Flush()
    {
        foreach (var file in _open.Values)
        {
            file.Flush();
        }
    }

    /// <summary>Closes all files; the next write opens its file again.</summary>
    public void Close()
    {
        foreach (var file in _open.Values)
        {
            file.Dispose();
        }

        _open.Clear();
    }

    private FileStream Open(string file)
    {
        if (_open.TryGetValue(file, out var open))
        {
            return open;
        }

        if (_open.Count >= MostOpen)
        {
            Close();
        }

        var path = FolderPlace.Of(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return _open[file] = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 1 << 16);
    }
}
