using System.Collections;
using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Rules;

/// <summary>What <c>lint</c> reports as data.</summary>
/// <param name="Diagnostics">Everything that was found.</param>
/// <param name="Ledger">How each rule ended on each form; null where that was not asked for.</param>
/// <param name="Summary">The counts.</param>
public sealed record LintReport(IReadOnlyCollection<Diagnostic> Diagnostics, IReadOnlyList<LedgerEntry>? Ledger, LintSummary Summary)
{
    /// <summary>The report of a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="hasLedger">Whether it tells how each rule ended on each form.</param>
    /// <param name="passedOver">How many files were passed over.</param>
    public static LintReport Of(LintResult result, bool hasLedger, int passedOver)
    {
        var counts = result.Count();
        return new LintReport(new ToldFindings(result, counts.All), hasLedger ? result.Ledger : null, new LintSummary(
            Files: result.Files.Count,
            Forms: result.Files.Sum(file => file.Forms),
            Errors: counts.Errors,
            Warnings: counts.Warnings,
            Infos: counts.Infos,
            Skipped: result.Files.Sum(file => file.SkippedAreas) + passedOver,
            Suppressed: result.Suppressed + result.Known.Count)
        {
            Digest = result.Digest,
            SwitchedOff = result.SwitchedOff,
            SinceBaseline = result.SinceBaseline,
            Configurations = result.Configurations,
        });
    }

    // As many as were counted, and none of them held.
    private sealed class ToldFindings(LintResult result, int count) : IReadOnlyCollection<Diagnostic>
    {
        public int Count => count;

        public IEnumerator<Diagnostic> GetEnumerator() => result.Diagnostics.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
