namespace PerfForm.Core.Reviews.Rounds;

/// <summary>A finding with what became of it.</summary>
/// <param name="Verdict">What became of it.</param>
/// <param name="Earlier">The finding of the earlier round; null for a new one.</param>
/// <param name="Now">What is found now in its place; null where nothing is.</param>
internal sealed record FindingVerdict(Verdict Verdict, RoundFinding? Earlier, RoundFinding? Now)
{
    /// <summary>The finding as it is told: as it is now, or as it was where nothing is found any more.</summary>
    public RoundFinding Told => Now ?? Earlier!;
}
