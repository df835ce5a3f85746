using PerfForm.Core.Rules.Profiles;
using PerfForm.Core.Rules.UserRules;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Rules.Configured;

/// <summary>What a configuration file (<c>.perfform.yml</c>) says, with what it extends. Immutable.</summary>
public sealed record Settings
{
    /// <summary>What holds where no file says anything.</summary>
    public static Settings Default { get; } = new();

    /// <summary>The user's own words.</summary>
    public VocabularyAdditions Vocabulary { get; init; } = VocabularyAdditions.None;

    /// <summary>Severities by rule, in the order in which they are said; null for off.</summary>
    public IReadOnlyList<RuleSeverity> Severities { get; init; } = [];

    /// <summary>Limits by key, in the order in which they are said.</summary>
    public IReadOnlyList<LimitSetting> Limits { get; init; } = [];

    /// <summary>The profile to judge by; null to recognise it.</summary>
    public Profile? Profile { get; init; }

    /// <summary>What is as it should be.</summary>
    public Exclusions Exclusions { get; init; } = Exclusions.None;

    /// <summary>Accepted findings.</summary>
    public IReadOnlyList<Suppression> Suppressions { get; init; } = [];

    /// <summary>The user's own rules.</summary>
    public IReadOnlyList<UserRule> Rules { get; init; } = [];

    /// <summary>What holds for some files over what holds for all, in the order in which it is said.</summary>
    internal IReadOnlyList<SettingsOverride> Overrides { get; init; } = [];

    /// <summary>Both: where both say something, the later counts.</summary>
    internal Settings And(Settings later) => new()
    {
        Vocabulary = Vocabulary.And(later.Vocabulary),
        Severities = [.. Severities, .. later.Severities],
        Limits = [.. Limits, .. later.Limits],
        Profile = later.Profile ?? Profile,
        Exclusions = Exclusions.And(later.Exclusions),
        Suppressions = [.. Suppressions, .. later.Suppressions],
        Rules = [.. Rules, .. later.Rules],
        Overrides = [.. Overrides, .. later.Overrides],
    };
}
