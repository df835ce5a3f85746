using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Profiles;

/// <summary>What a norm or a city's template requires of a form, and its conventions.</summary>
/// <param name="Name">Such as <c>mof-2021</c>.</param>
public sealed record Profile(string Name)
{
    /// <summary>The norm in words.</summary>
    public Bilingual Says { get; init; }

    /// <summary>The level-1 classes (一级指标) that a form may have, canonical names; a required one among them is in <see cref="RequiredLevels1"/>.</summary>
    public IReadOnlyList<string> Levels1 { get; init; } = [];

    /// <summary>The level-1 classes that a form must have.</summary>
    public IReadOnlyList<string> RequiredLevels1 { get; init; } = [];

    /// <summary>The second levels (二级指标) that a form must have under a class that it has.</summary>
    public IReadOnlyList<string> RequiredLevels2 { get; init; } = [];

    /// <summary>Level labels as written by which a form of this profile is known.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>Places whose forms are of this profile, as titles, departments and units name them.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Sums of weights that are right: 100, or 90 where 10 are kept for 预算执行率.</summary>
    public IReadOnlyList<WeightSum> WeightSums { get; init; } = [];

    /// <summary>The ranges of class weights, of 100.</summary>
    public IReadOnlyList<WeightRange> WeightRanges { get; init; } = [];

    /// <summary>From how many findings on a form is sent back.</summary>
    public ConclusionTable Conclusions { get; init; } = ConclusionTable.Default;

    /// <summary>Whether signs are written as symbols (≥), not as words (不低于).</summary>
    public bool SignsAreSymbols { get; init; } = true;

    /// <summary>Limits that differ from the usual, by key.</summary>
    public IReadOnlyList<LimitSetting> Limits { get; init; } = [];

    /// <summary>Severities that differ from the usual, by rule; null for off.</summary>
    public IReadOnlyList<RuleSeverity> Severities { get; init; } = [];
}
