using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Matching;

/// <summary>Whether an indicator says anything.</summary>
internal static class Usable
{
    /// <summary>Whether it has a name or a value, and does not say 不适用.</summary>
    public static bool Is(Indicator indicator) =>
        !IsNotApplicable(indicator) && (indicator.Name is not null || indicator.Target is not WordTarget { Kind: WordTargetKind.Blank });

    /// <summary>Whether it says 不适用. Of something that is named, 无 is an answer: 重大安全事故 无.</summary>
    public static bool IsNotApplicable(Indicator indicator) =>
        indicator is { Target: WordTarget { Kind: WordTargetKind.NotApplicable, Raw: var raw } }
            && (indicator.Name is null || !raw.Contains('无', StringComparison.Ordinal));
}
