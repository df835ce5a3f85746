using PerfForm.Core.Bulk;
using PerfForm.Core.Writers;
using PerfForm.Core.Writers.Folders;

namespace PerfForm.Cli.Commands;

/// <summary>What the user asked <c>convert</c> to do.</summary>
/// <param name="Input">What is read, and how.</param>
/// <param name="Rules">What is checked; null where nothing is.</param>
/// <param name="Output">The folder to write into, or <c>-</c> for standard output.</param>
/// <param name="Formats">The names of the formats.</param>
/// <param name="Split">How JSON Lines are spread over files.</param>
internal sealed record ConvertRequest(InputOptions Input, RuleOptions? Rules, string Output, IReadOnlyList<string> Formats, LineSplit Split)
{
    /// <summary>How many files are read at once.</summary>
    public required int Threads { get; init; }

    /// <summary>Which part of the inputs is converted.</summary>
    public required Shard Shard { get; init; }

    /// <summary>Where the manifest goes when the records go to standard output; null for nowhere.</summary>
    public string? ManifestFile { get; init; }

    /// <summary>Whether a run that was cut off is resumed.</summary>
    public bool IsResumed { get; init; }

    /// <summary>Whether results of an earlier run are removed first.</summary>
    public bool IsOverwriting { get; init; }

    /// <summary>Whether only what would be done is told.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>Whether the records go to standard output.</summary>
    public bool IsToStandardOutput => Output == OutputFile.StandardOutput;

    /// <summary>The writers of the formats, in the order in which they are known.</summary>
    public IReadOnlyList<IFolderWriter> Writers => [.. FolderWriters.All(Split).Where(writer => Formats.Contains(writer.Format, StringComparer.Ordinal))];
}
