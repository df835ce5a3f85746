using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Rules;

/// <summary>What <c>lint</c> reports as data.</summary>
/// <param name="Diagnostics">Everything that was found.</param>
/// <param name="Ledger">How each rule ended on each form; null where that was not asked for.</param>
/// <param name="Summary">The counts.</param>
public sealed record LintReport(IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<LedgerEntry>? Ledger, LintSummary Summary)
{
    /// <summary>The report of a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="hasLedger">Whether it tells how each rule ended on each form.</param>
    /// <param name="passedOver">How many files were passed over.</param>
    public static LintReport Of(LintResult result, bool hasLedger, int passedOver)
    {
        List<Diagnostic> diagnostics = [.. result.Diagnostics];
        return new LintReport(diagnostics, hasLedger ? result.Ledger : null, new LintSummary(
            Files: result.Documents.Count,
            Forms: result.Documents.Sum(document => document.Forms.Count),
            Errors: Count(Severity.Error),
            Warnings: Count(Severity.Warning),
            Infos: Count(Severity.Info),
            Skipped: result.Documents.Sum(document => document.Skipped.Count) + passedOver,
            Suppressed: result.Suppressed + result.Known.Count)
        {
            Digest = result.Digest,
            SwitchedOff = result.SwitchedOff,
            SinceBaseline = result.SinceBaseline,
            Configurations = result.Configurations,
        });

        int Count(Severity severity) => diagnostics.Count(diagnostic => diagnostic.Severity == severity);
    }
}
