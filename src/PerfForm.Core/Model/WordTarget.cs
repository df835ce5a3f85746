namespace PerfForm.Core.Model;

/// <summary>A value without a number that could be compared.</summary>
/// <param name="Raw">The text as written.</param>
/// <param name="Kind">What it says instead.</param>
public sealed record WordTarget(string Raw, WordTargetKind Kind) : Target(Raw);
