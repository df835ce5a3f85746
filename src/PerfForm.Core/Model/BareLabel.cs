namespace PerfForm.Core.Model;

/// <summary>A second-level label of the indicator table with no indicator in its row.</summary>
/// <param name="Before">The index of the indicator that follows it; the number of indicators where none does.</param>
/// <param name="Level2">The level that it names.</param>
public sealed record BareLabel(int Before, Level Level2);
