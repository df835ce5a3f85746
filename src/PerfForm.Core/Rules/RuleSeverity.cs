using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Rules;

/// <summary>How much the findings of rules matter, as a profile or configuration says.</summary>
/// <param name="Rule">The code, prefix of codes, or name.</param>
/// <param name="Severity">The severity; null for off.</param>
public sealed record RuleSeverity(string Rule, Severity? Severity);
