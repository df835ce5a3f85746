namespace PerfForm.Core.Model;

/// <summary>A performance goal (绩效目标).</summary>
/// <param name="Horizon">年度 or 中期.</param>
/// <param name="Text">The goal as written.</param>
public sealed record Goal(Horizon Horizon, Sourced<string> Text);
