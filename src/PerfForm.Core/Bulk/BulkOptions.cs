using PerfForm.Core.Guards;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Folders;

namespace PerfForm.Core.Bulk;

/// <summary>What a conversion in bulk is asked to do.</summary>
public sealed record BulkOptions
{
    /// <summary>The formats to write.</summary>
    public required IReadOnlyList<IFolderWriter> Writers { get; init; }

    /// <summary>The language of messages and titles.</summary>
    public required Language Language { get; init; }

    /// <summary>What the configuration says for a file on disk, or for what lies in it, by its full path.</summary>
    public Func<string, Settings> SettingsOf { get; init; } = _ => Settings.Default;

    /// <summary>How the forms are checked; null for not at all.</summary>
    public LintOptions? Checks { get; init; }

    /// <summary>How much of each thing a file may have.</summary>
    public ReadingLimits Limits { get; init; } = ReadingLimits.Default;

    /// <summary>How long a file may take.</summary>
    public TimeSpan TimeoutPerFile { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many files are read at once.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Which part of the inputs is converted.</summary>
    public Shard Shard { get; init; } = Shard.Whole;
}
