namespace PerfForm.Core.Writers.Folders;

/// <summary>Brings the growing files of a run that was cut off back to what was committed.</summary>
internal static class CommittedFiles
{
    /// <summary>Makes sure that everything committed is there, in the folder of what is not finished or at its place.</summary>
    /// <param name="parts">The folder of what is not finished.</param>
    /// <param name="places">The folder of the results.</param>
    /// <param name="lengths">The committed length of each file, in bytes.</param>
    /// <exception cref="InvalidDataException">A file is missing or too short.</exception>
    public static void Check(string parts, string places, Dictionary<string, long> lengths)
    {
        foreach (var (file, length) in lengths)
        {
            var part = new FileInfo(FolderPlace.Of(parts, file));
            var found = part.Exists ? part : new FileInfo(FolderPlace.Of(places, file));
            if (!found.Exists || found.Length < length)
            {
                throw new InvalidDataException($"{file} is shorter than it was");
            }
        }
    }

    /// <summary>Cuts off what came after the last commit, and removes files of which nothing was committed.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static void CutOff(string parts, Dictionary<string, long> lengths, string journal)
    {
        foreach (var part in Directory.EnumerateFiles(parts, "*", SearchOption.AllDirectories).Where(part => part != journal).ToList())
        {
            var name = Path.GetRelativePath(parts, part).Replace(Path.DirectorySeparatorChar, '/');
            if (!lengths.TryGetValue(name, out var length))
            {
                File.Delete(part);
                continue;
            }

            using var file = new FileStream(part, FileMode.Open, FileAccess.Write);
            file.SetLength(length);
        }
    }
}
