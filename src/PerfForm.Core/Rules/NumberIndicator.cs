using PerfForm.Core.Model;

namespace PerfForm.Core.Rules;

/// <summary>An indicator whose target is one number.</summary>
internal sealed record NumberIndicator(Indicator Indicator, NumberTarget Target)
{
    public const string Percent = "%";

    /// <summary>All of a share, in percent.</summary>
    public const decimal Whole = 100;

    public string Name => Indicator.Name?.Value ?? string.Empty;

    public bool IsPercentage => Target.Unit == Percent;

    /// <summary>Whether a result at or above the number meets the target.</summary>
    public bool IsFloor => Target.Operator is Comparison.AtLeast or Comparison.Above;

    /// <summary>Whether a result at or below the number meets the target.</summary>
    public bool IsCeiling => Target.Operator is Comparison.AtMost or Comparison.Below;
}
