namespace PerfForm.Core.Rules.Profiles;

/// <summary>The range in which the weights of a level-1 class should add up.</summary>
/// <param name="Level1">The class, canonical name.</param>
/// <param name="Lowest">The lowest sum, of 100.</param>
/// <param name="Highest">The highest sum, of 100.</param>
public sealed record WeightRange(string Level1, decimal Lowest, decimal Highest);
