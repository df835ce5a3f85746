using PerfForm.Core.Configuration;

namespace PerfForm.Core.Rules;

/// <summary>The section <c>limits</c>: numbers that rules compare with.</summary>
internal static class LimitsSection
{
    /// <summary>Reads the section.</summary>
    public static IReadOnlyList<LimitSetting> Read(ConfigNode section) =>
        [
            .. section.Entries(Limits.Keys)
                .Select(entry => entry.Value.NumberAtLeast(0) is { } number ? new LimitSetting(entry.Key, number) : null)
                .OfType<LimitSetting>(),
        ];
}
