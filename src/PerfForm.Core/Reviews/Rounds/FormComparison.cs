namespace PerfForm.Core.Reviews.Rounds;

/// <summary>A form of two rounds.</summary>
/// <param name="Earlier">The form in the earlier round; null for one that is new.</param>
/// <param name="Now">The form now; null where it was not handed in again.</param>
/// <param name="Findings">The earlier findings with what became of them, then the new ones.</param>
/// <param name="Changes">What was changed though nobody asked.</param>
internal sealed record FormComparison(
    RoundForm? Earlier, RoundForm? Now, IReadOnlyList<FindingVerdict> Findings, IReadOnlyList<RoundChange> Changes)
{
    /// <summary>The department, now or before.</summary>
    public string Department => (Now ?? Earlier)!.Department;

    /// <summary>How people know the form.</summary>
    public string Name => (Now ?? Earlier)!.Name;

    /// <summary>How many findings became so.</summary>
    public int Count(Verdict verdict) => Findings.Count(finding => finding.Verdict == verdict);
}
