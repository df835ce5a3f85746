namespace PerfForm.Core.Intake;

/// <summary>A file on disk that a command line names, itself or by its folder or a pattern.</summary>
/// <param name="Path">The path as displayed.</param>
/// <param name="FullPath">The full path.</param>
/// <param name="Size">The size in bytes.</param>
/// <param name="Nature">What it is taken for by its name.</param>
public sealed record DiskFile(string Path, string FullPath, long Size, FileNature Nature)
{
    /// <summary>Why there is nothing to read; null where there is.</summary>
    public FileProblem? Problem { get; init; }
}
