using PerfForm.Core.Guards;
using PerfForm.Core.Rules.Configured;

namespace PerfForm.Core.Bulk;

/// <summary>How inputs are read.</summary>
public sealed record InputRunOptions
{
    /// <summary>What the configuration says of a file on disk, and of the files in it, by its full path; null for standard input.</summary>
    public Func<string?, Settings> SettingsOf { get; init; } = _ => Settings.Default;

    /// <summary>How much of each thing a file may have.</summary>
    public ReadingLimits Limits { get; init; } = ReadingLimits.Default;

    /// <summary>How long a file may take.</summary>
    public TimeSpan TimeoutPerFile { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How many files are read at once; 0 for one after the other on the calling thread, which needs no other thread at all. Nothing can be given
    /// up then: <see cref="TimeoutPerFile"/> is left out of account.
    /// </summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>How long the walk may take to reach the next file.</summary>
    internal TimeSpan Patience => Threads == 0 ? Timeout.InfiniteTimeSpan : TimeoutPerFile;

    /// <summary>Which part of the inputs is read.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>Whether a single plain file is read without the window that many need, which is sooner done.</summary>
    public bool ReadsOneAtOnce { get; init; }

    /// <summary>Whether a file's cells are kept beside its document, so that it can be put away and read again.</summary>
    public bool KeepsCells { get; init; }
}
