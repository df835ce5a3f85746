using PerfForm.Core.Importers.Labels;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Matching;

/// <summary>Whether two targets ask for the same.</summary>
internal static class TargetComparison
{
    private const decimal Whole = 100;

    /// <summary>Whether they mean the same: ≤0次 is 0次, ≥100% is 100%, and texts are compared without width and spaces.</summary>
    public static bool IsSame(Target a, Target b) => (a, b) switch
    {
        (NumberTarget x, NumberTarget y) => MeaningOf(x) == MeaningOf(y) && x.Value == y.Value && x.Unit == y.Unit,
        (RangeTarget x, RangeTarget y) => x.Lower == y.Lower && x.Upper == y.Upper && x.Unit == y.Unit,
        (DeadlineTarget x, DeadlineTarget y) => x with { Raw = string.Empty } == y with { Raw = string.Empty },
        _ => TextFolding.FoldWithoutSpace(a.Raw).TrimEnd('。', ';') == TextFolding.FoldWithoutSpace(b.Raw).TrimEnd('。', ';'),
    };

    /// <summary>Whether they give the same number the same way, in different units.</summary>
    public static bool DifferInUnitOnly(Target a, Target b) =>
        a is NumberTarget x && b is NumberTarget y && MeaningOf(x) == MeaningOf(y) && x.Value == y.Value && x.Unit != y.Unit;

    private static Comparison MeaningOf(NumberTarget target) => target switch
    {
        { Value: 0, Operator: Comparison.AtMost } => Comparison.Exactly,
        { Value: Whole, Unit: NumberIndicator.Percent, Operator: Comparison.AtLeast } => Comparison.Exactly,
        _ => target.Operator,
    };
}
