using PerfForm.Core.Text;

namespace PerfForm.Cli.Reporting.Bulk;

/// <summary>Chooses how progress is shown.</summary>
internal static class ProgressDisplays
{
    /// <summary>Nothing where quiet is asked for, a bar on a terminal unless files are named line by line, lines otherwise.</summary>
    public static IProgressDisplay For(bool isQuiet, bool isVerbose, Streams streams, Language language) =>
        isQuiet ? new NoProgress()
        : streams.IsErrorTerminal && !isVerbose && Environment.GetEnvironmentVariable("TERM") != "dumb" ? new TerminalProgress(streams.Error, language)
        : new LineProgress(streams.Error, language);
}
