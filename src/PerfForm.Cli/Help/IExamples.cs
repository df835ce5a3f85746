namespace PerfForm.Cli.Help;

/// <summary>A command whose help begins with examples.</summary>
internal interface IExamples
{
    /// <summary>Command lines to copy, each with what it does.</summary>
    IReadOnlyList<(string CommandLine, string Purpose)> Examples { get; }
}
