namespace PerfForm.Cli;

/// <summary>Where a command reads and writes: results on output, everything else on error.</summary>
/// <param name="OpenInput">Opens standard input.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error, UTF-8.</param>
/// <param name="IsTerminal">Whether standard output is a terminal.</param>
/// <param name="IsErrorTerminal">Whether standard error is a terminal.</param>
internal sealed record Streams(Func<Stream> OpenInput, Stream Output, TextWriter Error, bool IsTerminal = false, bool IsErrorTerminal = false)
{
    /// <summary>Listens for Ctrl-C and SIGTERM; null where nothing does.</summary>
    public Interruption? Interruption { get; init; }

    /// <summary>Asks the run to stop.</summary>
    public CancellationToken Stop => Interruption?.Token ?? CancellationToken.None;

    /// <summary>Writes something that an interrupted run does not leave half-written.</summary>
    public void WriteWhole(Action write)
    {
        if (Interruption is null)
        {
            write();
        }
        else
        {
            Interruption.Whole(write);
        }
    }
}
