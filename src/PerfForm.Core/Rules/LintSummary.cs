using PerfForm.Core.Rules.Digests;

namespace PerfForm.Core.Rules;

/// <summary>What a run of the rules came to, counted.</summary>
/// <param name="Files">The files that were read.</param>
/// <param name="Forms">Their forms.</param>
/// <param name="Errors">The errors.</param>
/// <param name="Warnings">The warnings.</param>
/// <param name="Infos">The infos.</param>
/// <param name="Skipped">Sheets and files that were passed over.</param>
/// <param name="Suppressed">Findings that suppressions or the baseline took.</param>
public sealed record LintSummary(int Files, int Forms, int Errors, int Warnings, int Infos, int Skipped, int Suppressed)
{
    /// <summary>The run in short.</summary>
    public RunDigest Digest { get; init; } = RunDigest.Empty;

    /// <summary>What became of the findings of the baseline; null where none was given.</summary>
    public SinceBaseline? SinceBaseline { get; init; }

    /// <summary>Findings that configurations switched off.</summary>
    public int SwitchedOff { get; init; }

    /// <summary>The configurations in force, as displayed.</summary>
    public IReadOnlyList<string> Configurations { get; init; } = [];
}
