namespace PerfForm.Cli.Commands;

/// <summary>What the user asked of the rules.</summary>
/// <param name="Select">Codes, prefixes and names of what is checked; empty for all.</param>
/// <param name="Ignore">Codes, prefixes and names of what is left out.</param>
/// <param name="Profile">The profile's name or file; null to recognise it.</param>
/// <param name="ForPublication">Whether the files are meant for publication.</param>
internal sealed record RuleOptions(IReadOnlyList<string> Select, IReadOnlyList<string> Ignore, string? Profile, bool ForPublication);
