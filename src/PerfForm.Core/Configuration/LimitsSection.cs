using PerfForm.Core.Rules;

namespace PerfForm.Core.Configuration;

/// <summary>The section <c>limits</c>: numbers that rules compare with.</summary>
internal static class LimitsSection
{
    /// <summary>Reads the section.</summary>
    public static IReadOnlyList<KeyValuePair<string, decimal>> Read(ConfigNode section) =>
        [.. section.Entries(Limits.Keys).Select(entry => (entry.Key, Value: entry.Value.Number())).Where(entry => entry.Value is not null).Select(entry => KeyValuePair.Create(entry.Key, entry.Value!.Value))];
}
