using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Matching;

/// <summary>One of the three amounts that sums are compared by.</summary>
/// <param name="Label">总额, 财政拨款 or 其他资金.</param>
/// <param name="Of">The amount of a sum of money; null where it is not given.</param>
internal sealed record MoneyPart(string Label, Func<Money?, Sourced<decimal>?> Of)
{
    /// <summary>The label of what the budget gives.</summary>
    public const string Fiscal = "财政拨款";

    /// <summary>The label of what others give.</summary>
    public const string Other = "其他资金";

    /// <summary>The three.</summary>
    public static IReadOnlyList<MoneyPart> All { get; } =
    [
        new("总额", money => money?.Total),
        new(Fiscal, money => money?.Fiscal),
        new(Other, money => money?.Other),
    ];
}
