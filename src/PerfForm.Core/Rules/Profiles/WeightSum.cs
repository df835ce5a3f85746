namespace PerfForm.Core.Rules.Profiles;

/// <summary>A sum of weights that is right.</summary>
/// <param name="Value">The sum, such as 100.</param>
public sealed record WeightSum(decimal Value);
