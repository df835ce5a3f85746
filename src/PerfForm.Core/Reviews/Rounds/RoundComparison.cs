using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Reviews.Rounds;

/// <summary>What changed between two rounds: forms are known again by what they are, indicators by name and level, never by their cells.</summary>
/// <param name="Forms">The forms of now, in order; behind them those that were not handed in again.</param>
internal sealed record RoundComparison(IReadOnlyList<FormComparison> Forms)
{
    /// <summary>Compares.</summary>
    public static RoundComparison Of(Round earlier, Round now) =>
        new([.. FormPairs.Of(earlier.Forms, now.Forms).Select(pair => Compared(pair.Earlier, pair.Now))]);

    private readonly Lazy<Dictionary<Diagnostic, Verdict>> _verdicts = new(() => Forms.SelectMany(form => form.Findings)
        .Where(finding => finding.Now?.Source is not null)
        .ToDictionary(finding => finding.Now!.Source!, finding => finding.Verdict, (IEqualityComparer<Diagnostic>)ReferenceEqualityComparer.Instance));

    /// <summary>What a finding of now is to the earlier round; null for a hint.</summary>
    public Verdict? Of(Diagnostic finding) => _verdicts.Value.TryGetValue(finding, out var verdict) ? verdict : null;

    /// <summary>How many findings became so.</summary>
    public int Count(Verdict verdict) => Forms.Sum(form => form.Count(verdict));

    private static FormComparison Compared(RoundForm? earlier, RoundForm? now)
    {
        if (earlier is null || now is null)
        {
            var alone = (earlier ?? now)!.Findings.Where(finding => finding.IsAsked);
            return new FormComparison(
                earlier,
                now,
                [.. alone.Select(finding => earlier is null
                    ? new FindingVerdict(Verdict.New, null, finding)
                    : new FindingVerdict(Verdict.NotHandedIn, finding, null))],
                []);
        }

        var indicators = IndicatorPairs.Of(earlier.Indicators, now.Indicators);
        return new FormComparison(earlier, now, FindingPairs.Of(earlier, now, indicators), RoundChanges.Of(earlier, now, indicators));
    }
}
