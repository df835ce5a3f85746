using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Matching;

/// <summary>One of the three amounts that sums are compared by.</summary>
/// <param name="Label">总额, 财政拨款 or 其他资金.</param>
/// <param name="Of">The amount of a sum of money; null where it is not given.</param>
internal sealed record MoneyPart(string Label, Func<Money?, Sourced<decimal>?> Of)
{
    /// <summary>The three.</summary>
    public static IReadOnlyList<MoneyPart> All { get; } =
    [
        new("总额", money => money?.Total),
        new("财政拨款", money => money?.Fiscal),
        new("其他资金", money => money?.Other),
    ];
}
