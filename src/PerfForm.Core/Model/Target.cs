namespace PerfForm.Core.Model;

/// <summary>An indicator's value (指标值) as data. One of its sealed kinds.</summary>
/// <param name="Raw">The cell's text, trimmed at both ends, otherwise as written; empty for <see cref="WordTargetKind.Blank"/>.</param>
public abstract record Target(string Raw);
