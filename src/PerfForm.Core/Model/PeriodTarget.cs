namespace PerfForm.Core.Model;

/// <summary>A span of time in which something is done: <c>2023.07-2024.01</c>, <c>2022年1-12月</c>. It is no range of numbers and no deadline.</summary>
/// <param name="Raw">The text as written.</param>
/// <param name="Start">When it begins, in ISO 8601, as precise as written: <c>2023</c>, <c>2023-07</c> or <c>2023-07-01</c>.</param>
/// <param name="End">When it ends, in the same way; not before <paramref name="Start"/>.</param>
public sealed record PeriodTarget(string Raw, string Start, string End) : Target(Raw);
