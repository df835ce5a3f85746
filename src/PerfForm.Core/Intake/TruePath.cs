namespace PerfForm.Core.Intake;

/// <summary>Where a path leads: what is written there lies there, whatever links the path names.</summary>
internal static class TruePath
{
    /// <summary>The full path of the file that a path leads to, links to it followed to their end.</summary>
    /// <param name="path">A path; there need not be a file.</param>
    /// <exception cref="IOException">A link cannot be read.</exception>
    public static string Of(string path)
    {
        // Whole first: the link of a bare name would be taken as one from the root.
        var full = Path.GetFullPath(path);
        return (File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName : null) ?? full;
    }
}
