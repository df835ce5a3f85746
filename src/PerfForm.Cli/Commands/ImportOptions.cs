using PerfForm.Core.Diagnostics;

namespace PerfForm.Cli.Commands;

/// <summary>What the user asked <c>import</c> to do.</summary>
/// <param name="Paths">Files, folders, globs, or <c>-</c>.</param>
/// <param name="Output">The file to write; null or <c>-</c> for standard output.</param>
/// <param name="Format">The format's name; null to go by the output's extension.</param>
/// <param name="SourceMap">The file for the source map; null for none.</param>
/// <param name="ExplainLayout">Whether to tell how each form was recognised.</param>
/// <param name="Config">The configuration file; null for the nearest of each input.</param>
/// <param name="Isolated">Whether configuration files are left aside.</param>
/// <param name="StandardInputName">The name to show for standard input.</param>
/// <param name="FailLevel">The severity from which on diagnostics make the exit code 1; null for never.</param>
/// <param name="AllowEmpty">Whether paths that match nothing are no failure.</param>
/// <param name="Quiet">Whether the closing line is left out.</param>
/// <param name="Verbose">Whether stack traces are shown.</param>
internal sealed record ImportOptions(
    IReadOnlyList<string> Paths,
    string? Output,
    string? Format,
    string? SourceMap,
    bool ExplainLayout,
    string? Config,
    bool Isolated,
    string StandardInputName,
    Severity? FailLevel,
    bool AllowEmpty,
    bool Quiet,
    bool Verbose);
