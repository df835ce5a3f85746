using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Rounds;

/// <summary>An indicator of a form.</summary>
/// <param name="Horizon">The name of its horizon in data.</param>
/// <param name="Level1">Its first level; empty where it is not known.</param>
/// <param name="Level2">Its second level; empty where it is not known.</param>
/// <param name="Name">Its name; empty where it has none.</param>
/// <param name="Target">Its target as written.</param>
/// <param name="Weight">Its weight; null for none.</param>
/// <param name="IsAsked">Whether a finding asks to change it.</param>
internal sealed record RoundIndicator(string Horizon, string Level1, string Level2, string Name, string Target, decimal? Weight, bool IsAsked)
{
    /// <summary>The name as it is compared.</summary>
    public string NameKey { get; } = NameText.KeyOf(Name);

    /// <summary>What people call it: its name, or its target where it has none.</summary>
    public string Called => Name.Length > 0 ? Name : Target;

    /// <summary>Whether another says the same in every column that is compared.</summary>
    public bool IsSame(RoundIndicator other) =>
        Level1 == other.Level1 && Level2 == other.Level2 && NameKey == other.NameKey && HasSameTarget(other) && Weight == other.Weight;

    /// <summary>Whether another has the same target, whatever its width and spaces.</summary>
    public bool HasSameTarget(RoundIndicator other) => TextFolding.FoldWithoutSpace(Target) == TextFolding.FoldWithoutSpace(other.Target);
}
