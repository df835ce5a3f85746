using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Rules.Profiles;

/// <summary>The canonical names of levels that a profile may require.</summary>
/// <param name="First">The first levels (一级指标).</param>
/// <param name="Second">The second levels (二级指标).</param>
internal sealed record KnownLevels(IReadOnlyList<string> First, IReadOnlyList<string> Second)
{
    /// <summary>Those of a vocabulary.</summary>
    public static KnownLevels Of(FormWords vocabulary) => new(vocabulary.FirstLevels, [.. vocabulary.SecondLevels.Select(level => level.Name)]);
}
