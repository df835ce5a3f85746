using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules;

namespace PerfForm.Core.Bulk;

/// <summary>What a conversion found that stands in no document.</summary>
/// <param name="Housekeeping">What is said of configurations (PF901, PF903).</param>
/// <param name="Suppressed">How many findings suppressions took.</param>
/// <param name="Faults">Rules among files that failed by a fault of their own.</param>
public sealed record BulkFindings(IReadOnlyList<Diagnostic> Housekeeping, int Suppressed, IReadOnlyList<LedgerEntry> Faults)
{
    /// <summary>How many findings configurations switched off.</summary>
    public int SwitchedOff { get; init; }

    /// <summary>Nothing.</summary>
    public static BulkFindings None { get; } = new([], 0, []);
}
