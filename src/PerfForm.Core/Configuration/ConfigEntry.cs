namespace PerfForm.Core.Configuration;

/// <summary>An entry of a map in a configuration.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">What stands under it, with its place.</param>
internal sealed record ConfigEntry(string Key, ConfigNode Value);
