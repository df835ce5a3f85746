namespace PerfForm.Cli;

/// <summary>The exit codes. Of several that apply, 2 beats 3 beats 1.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above the fail level.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above the fail level.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage or configuration, or an output that cannot be written.</summary>
    public const int WrongUsage = 2;

    /// <summary>Some input could not be read or recognised.</summary>
    public const int UnreadableInput = 3;

    /// <summary>Stopped by Ctrl-C or SIGTERM.</summary>
    public const int Interrupted = 130;
}
