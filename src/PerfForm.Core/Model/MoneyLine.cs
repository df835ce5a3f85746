namespace PerfForm.Core.Model;

/// <summary>A line of money that is not the total, not 财政拨款 and not 其他资金.</summary>
/// <param name="Label">The label as written.</param>
/// <param name="Amount">The amount in 万元.</param>
public sealed record MoneyLine(string Label, Sourced<decimal> Amount);
