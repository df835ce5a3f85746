using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids.Office;
using PerfForm.Core.Guards;

namespace PerfForm.Cli.Commands;

/// <summary>What the user asked of the inputs, the same for every command that reads forms.</summary>
/// <param name="Paths">Files, folders, globs, or <c>-</c>.</param>
/// <param name="FilesFrom">A file with more paths, a line each, or <c>-</c>; null for none.</param>
/// <param name="Config">The configuration file; null for the nearest from the current directory upward.</param>
/// <param name="Isolated">Whether configuration files are left aside.</param>
/// <param name="StandardInputName">The name to show for standard input.</param>
/// <param name="Limits">How much of each thing a file may have.</param>
/// <param name="FailLevel">The severity from which on diagnostics make the exit code 1; null for never.</param>
/// <param name="AllowEmpty">Whether paths that match nothing are no failure.</param>
/// <param name="Quiet">Whether the closing line is left out.</param>
/// <param name="Verbose">Whether every file that is passed over is named, and stack traces are shown.</param>
internal sealed record InputOptions(
    IReadOnlyList<string> Paths,
    string? FilesFrom,
    string? Config,
    bool Isolated,
    string StandardInputName,
    ReadingLimits Limits,
    Severity? FailLevel,
    bool AllowEmpty,
    bool Quiet,
    bool Verbose)
{
    /// <summary>How long a file may take.</summary>
    public required TimeSpan TimeoutPerFile { get; init; }

    /// <summary>The program that converts old kinds of documents; null where the user did not ask for it.</summary>
    public OfficeProgram? Office { get; init; }

    /// <summary>Whether configurations that lie with the inputs hold for them.</summary>
    public bool TrustsInputConfig { get; init; }
}
