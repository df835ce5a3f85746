namespace PerfForm.Cli;

/// <summary>Writes a result whole or not at all: beside its place first, then moved there.</summary>
internal static class OutputFile
{
    /// <summary>Writes to the path, or to standard output where it is null or <c>-</c>.</summary>
    /// <exception cref="IOException">The place cannot be written; nothing has changed there.</exception>
    public static void Write(string? path, Stream standardOutput, Action<Stream> write)
    {
        if (path is null or "-")
        {
            using var buffered = new MemoryStream();
            write(buffered);
            buffered.WriteTo(standardOutput);
            standardOutput.Flush();
            return;
        }

        if (Directory.Exists(path))
        {
            throw new IOException($"'{path}' is a folder");
        }

        var beside = $"{path}.{Environment.ProcessId}.part";
        try
        {
            using (var file = File.Create(beside))
            {
                write(file);
            }

            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
