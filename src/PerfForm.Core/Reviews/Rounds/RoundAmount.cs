namespace PerfForm.Core.Reviews.Rounds;

/// <summary>An amount of a form.</summary>
/// <param name="Label">What it is: 年度资金 总额, a line, a task.</param>
/// <param name="Value">The amount in 万元.</param>
/// <param name="IsAsked">Whether a finding asks to change it.</param>
internal sealed record RoundAmount(string Label, decimal Value, bool IsAsked);
