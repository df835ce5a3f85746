namespace PerfForm.Cli.Commands;

/// <summary>What the user asked <c>review</c> to do.</summary>
/// <param name="Input">What is read, and how.</param>
/// <param name="Rules">What is checked.</param>
/// <param name="Output">The folder to write into.</param>
internal sealed record ReviewRequest(InputOptions Input, RuleOptions Rules, string Output)
{
    /// <summary>How many files are read at once.</summary>
    public required int Threads { get; init; }

    /// <summary>Files of an earlier round, or the folder that a review of it wrote; empty for a first round.</summary>
    public IReadOnlyList<string> Against { get; init; } = [];

    /// <summary>The file that lists who has to hand in what; null for none.</summary>
    public string? Roster { get; init; }

    /// <summary>The bureau's own template of the letter; null for the tool's.</summary>
    public string? Letter { get; init; }

    /// <summary>Whether the report draws clean forms too.</summary>
    public bool DrawsAllForms { get; init; }

    /// <summary>Whether a run that was cut off is resumed.</summary>
    public bool IsResumed { get; init; }

    /// <summary>Whether results of an earlier run are removed first.</summary>
    public bool IsOverwriting { get; init; }
}
