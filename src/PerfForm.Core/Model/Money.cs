using PerfForm.Core.Grids;

namespace PerfForm.Core.Model;

/// <summary>A declared sum with its parts. All amounts are exact decimals in 万元 (10,000 yuan), whatever the form declares.</summary>
public sealed record Money
{
    /// <summary>总额, in 万元.</summary>
    public Sourced<decimal>? Total { get; init; }

    /// <summary>财政拨款, in 万元.</summary>
    public Sourced<decimal>? Fiscal { get; init; }

    /// <summary>其他资金, in 万元.</summary>
    public Sourced<decimal>? Other { get; init; }

    /// <summary>The unit that the form declares (<c>万元</c>, <c>元</c>, <c>亿元</c>); null where it declares none and 万元 was assumed.</summary>
    public Sourced<string>? DeclaredUnit { get; init; }

    /// <summary>Further lines such as 上年结转资金.</summary>
    public IReadOnlyList<MoneyLine> Lines { get; init; } = [];

    /// <summary>The cell of the total, or of the first part where no total stands.</summary>
    public CellAddress? Cell => (Total ?? Fiscal ?? Other)?.Cell ?? (Lines.Count > 0 ? Lines[0].Amount.Cell : null);

    /// <summary>Every amount as a line, the total under the label given: for money that has no key of its own.</summary>
    public IEnumerable<MoneyLine> AllLines(string totalLabel)
    {
        (string Label, Sourced<decimal>? Amount)[] parts = [(totalLabel, Total), ("财政拨款", Fiscal), ("其他资金", Other)];
        return parts.Where(part => part.Amount is not null).Select(part => new MoneyLine(part.Label, part.Amount!)).Concat(Lines);
    }

    /// <summary>Whether nothing was declared.</summary>
    public bool IsEmpty => Cell is null;
}
