using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Digests;

namespace PerfForm.Core.Rules;

/// <summary>What a run of the rules gave.</summary>
/// <param name="Files">The files, each with what reading and rules found, in one order.</param>
/// <param name="Housekeeping">What is said of configurations and baselines (PF901, PF903).</param>
/// <param name="Ledger">How each rule ended on each form, in the order of the files, then by code.</param>
public sealed record LintResult(IReadOnlyList<FileFindings> Files, IReadOnlyList<Diagnostic> Housekeeping, IReadOnlyList<LedgerEntry> Ledger)
{
    private readonly Lazy<RunDigest> _digest = new(RunDigest.Empty);

    /// <summary>The documents, each with what reading and rules found. A large run does not ask for them: they are read again.</summary>
    public IReadOnlyList<Document> Documents => [.. Files.Select(file => file.Document)];

    /// <summary>Everything that was found, file by file.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Files.SelectMany(file => file.Diagnostics).Concat(Housekeeping);

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

    /// <summary>The result of documents that were read and not checked.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="housekeeping">What is said of configurations.</param>
    public static LintResult OfUnchecked(IEnumerable<Document> documents, IReadOnlyList<Diagnostic> housekeeping) =>
        new([.. documents.Select(document => new FileFindings(document))], housekeeping, []);

    /// <summary>How many findings there are of each severity.</summary>
    public SeverityCounts Count()
    {
        var counts = default(SeverityCounts);
        foreach (var diagnostic in Diagnostics)
        {
            counts = counts.With(diagnostic.Severity);
        }

        return counts;
    }
}
