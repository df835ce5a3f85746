namespace PerfForm.Core.Rules;

/// <summary>A limit that a profile or configuration sets.</summary>
/// <param name="Key">Its key, one of those of <see cref="Limits"/>.</param>
/// <param name="Value">The number.</param>
public sealed record LimitSetting(string Key, decimal Value);
