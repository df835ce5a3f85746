using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Digests;

namespace PerfForm.Core.Rules;

/// <summary>What a run of the rules gave.</summary>
/// <param name="Documents">The documents, each with what reading and rules found, in one order.</param>
/// <param name="Housekeeping">What is said of configurations and baselines (PF901, PF903).</param>
/// <param name="Ledger">How each rule ended on each form, in the order of the files, then by code.</param>
public sealed record LintResult(IReadOnlyList<Document> Documents, IReadOnlyList<Diagnostic> Housekeeping, IReadOnlyList<LedgerEntry> Ledger)
{
    /// <summary>Everything that was found, file by file.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Documents.SelectMany(document => document.Diagnostics).Concat(Housekeeping);

    private readonly Lazy<RunDigest> _digest = new(RunDigest.Empty);

    /// <summary>The run in short. It is made when it is asked for: not every output tells it.</summary>
    public RunDigest Digest
    {
        get => _digest.Value;
        init => _digest = new(value);
    }

    /// <summary>Makes the digest.</summary>
    internal Func<RunDigest> DigestBy
    {
        init => _digest = new(value);
    }

    /// <summary>Rules that failed by a fault of their own, as the ledger has them.</summary>
    public IReadOnlyList<LedgerEntry> Faults { get; init; } = [];

    /// <summary>How many findings suppressions took.</summary>
    public int Suppressed { get; init; }

    /// <summary>How many findings configurations switched off.</summary>
    public int SwitchedOff { get; init; }

    /// <summary>The configurations in force, as displayed.</summary>
    public IReadOnlyList<string> Configurations { get; init; } = [];

    /// <summary>What became of the findings of the baseline; null where none was given.</summary>
    public SinceBaseline? SinceBaseline { get; init; }

    /// <summary>The findings that the baseline took.</summary>
    public IReadOnlyList<Diagnostic> Known { get; init; } = [];
}
