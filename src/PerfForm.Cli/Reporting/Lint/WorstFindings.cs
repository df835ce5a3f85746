using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules;

namespace PerfForm.Cli.Reporting.Lint;

/// <summary>The worst findings of a run, in their order, and no more than are told: a run may have more than memory holds.</summary>
internal sealed class WorstFindings
{
    private readonly Dictionary<Severity, List<Diagnostic>> _kept = [];

    /// <summary>Goes through findings once.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="most">How many of a severity are kept.</param>
    public WorstFindings(IEnumerable<Diagnostic> findings, int most)
    {
        foreach (var finding in findings)
        {
            if (!_kept.TryGetValue(finding.Severity, out var kept))
            {
                _kept.Add(finding.Severity, kept = []);
            }

            Counts = Counts.With(finding.Severity);
            if (kept.Count < most)
            {
                kept.Add(finding);
            }
        }
    }

    /// <summary>How many findings there are, kept or not.</summary>
    public SeverityCounts Counts { get; }

    /// <summary>Those that were kept, the worst first.</summary>
    public IEnumerable<Diagnostic> Kept => _kept.OrderByDescending(severity => severity.Key).SelectMany(severity => severity.Value);

    /// <summary>Those of a severity that were kept.</summary>
    public IReadOnlyList<Diagnostic> Of(Severity severity) => _kept.TryGetValue(severity, out var kept) ? kept : [];
}
