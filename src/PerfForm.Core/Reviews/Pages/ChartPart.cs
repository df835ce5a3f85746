namespace PerfForm.Core.Reviews.Pages;

/// <summary>A bar of a chart, or a part of one.</summary>
/// <param name="Called">What it stands for.</param>
/// <param name="Value">How long it is.</param>
/// <param name="Shown">Its value as people are shown it.</param>
/// <param name="Class">Its colour's class.</param>
/// <param name="Anchor">Where it leads to; null for nowhere.</param>
internal sealed record ChartPart(string Called, decimal Value, string Shown, string Class, string? Anchor = null);
