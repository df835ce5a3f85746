namespace PerfForm.Core.Model;

/// <summary>A result between two numbers, both included: <c>80%-90%</c>, <c>±10%</c> (-10 to 10).</summary>
/// <param name="Raw">The text as written.</param>
/// <param name="Lower">The lower bound; not above <paramref name="Upper"/>.</param>
/// <param name="Upper">The upper bound.</param>
/// <param name="Unit">The unit of measure; null where none is written.</param>
public sealed record RangeTarget(string Raw, decimal Lower, decimal Upper, string? Unit) : Target(Raw)
{
    /// <summary>Whether the unit of money is not written: <c>50万-58万</c> under 成本 is 50 to 58 万元.</summary>
    public bool IsUnitImplied { get; init; }
}
