namespace PerfForm.Core.Rules;

/// <summary>A finding of a baseline.</summary>
/// <param name="Fingerprint">What identifies it.</param>
/// <param name="Times">How often it was found.</param>
/// <param name="Code">The rule's code, for people.</param>
/// <param name="File">The file then.</param>
/// <param name="Sheet">The sheet then, for people.</param>
public sealed record BaselineEntry(string Fingerprint, int Times, string Code, string File, string Sheet);
