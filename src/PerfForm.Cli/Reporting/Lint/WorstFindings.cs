using PerfForm.Core.Diagnostics;

namespace PerfForm.Cli.Reporting.Lint;

/// <summary>The worst findings of a run, in their order, and no more than are told: a run may have more than memory holds.</summary>
internal sealed class WorstFindings
{
    private readonly Dictionary<Severity, List<Diagnostic>> _kept = [];
    private readonly Dictionary<Severity, int> _counts = [];

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

            _counts[finding.Severity] = CountOf(finding.Severity) + 1;
            if (kept.Count < most)
            {
                kept.Add(finding);
            }
        }
    }

    /// <summary>How many findings there are.</summary>
    public int Count => _counts.Values.Sum();

    /// <summary>Those that were kept, the worst first.</summary>
    public IEnumerable<Diagnostic> Kept => _kept.OrderByDescending(severity => severity.Key).SelectMany(severity => severity.Value);

    /// <summary>How many there are of a severity.</summary>
    public int CountOf(Severity severity) => _counts.GetValueOrDefault(severity);

    /// <summary>Those of a severity that were kept.</summary>
    public IReadOnlyList<Diagnostic> Of(Severity severity) => _kept.TryGetValue(severity, out var kept) ? kept : [];
}
