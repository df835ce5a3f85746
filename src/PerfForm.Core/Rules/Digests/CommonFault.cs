using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Rules.Digests;

/// <summary>A fault and how often it was found.</summary>
/// <param name="Kind">The fault.</param>
/// <param name="Severity">The worst severity that it was found with.</param>
/// <param name="Findings">How often.</param>
/// <param name="Forms">On how many forms.</param>
public sealed record CommonFault(DiagnosticKind Kind, Severity Severity, int Findings, int Forms);
