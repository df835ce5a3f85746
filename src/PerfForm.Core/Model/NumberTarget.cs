namespace PerfForm.Core.Model;

/// <summary>A comparison with one number: <c>≥5.8万次</c>, <c>100%</c>, <c>≤2小时</c>.</summary>
/// <param name="Raw">The text as written.</param>
/// <param name="Operator">How the result is compared with the value.</param>
/// <param name="Value">The number, with 万, 亿, 千 and 百 before a counting unit multiplied in; 95 for 95%.</param>
/// <param name="Unit">The unit of measure (<c>次</c>, <c>%</c>, <c>元/亩</c>); null where none is written.</param>
/// <param name="IsImplied">Whether no sign is written, so that <c>=</c> is implied.</param>
public sealed record NumberTarget(string Raw, Comparison Operator, decimal Value, string? Unit, bool IsImplied = false) : Target(Raw)
{
    /// <summary>The words that make the number relative (<c>同比下降</c>, <c>较上年增长</c>); null where it is not.</summary>
    public string? Basis { get; init; }

    /// <summary>What the number is counted by, where words say it (<c>年</c> in <c>17.28万元一年</c>); null where none do, or the unit
    /// says it (<c>次/月</c>).</summary>
    public string? Per { get; init; }

    /// <summary>Whether the unit of money is not written: <c>58万</c> under 成本 is 58 万元.</summary>
    public bool IsUnitImplied { get; init; }
}
