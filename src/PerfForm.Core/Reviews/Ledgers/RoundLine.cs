using PerfForm.Core.Reviews.Rounds;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Ledgers;

/// <summary>A line of what changed since the earlier round: a finding, or a change that nobody asked for.</summary>
/// <param name="Form">The form of both rounds.</param>
/// <param name="Finding">The finding with what became of it; null for a change.</param>
/// <param name="Change">The change; null for a finding.</param>
internal sealed record RoundLine(FormComparison Form, FindingVerdict? Finding, RoundChange? Change)
{
    private static readonly Bilingual Unasked = new("另有改动", "changed unasked");

    /// <summary>What became of it.</summary>
    public Bilingual Outcome => Finding?.Verdict.CalledFor() ?? Unasked;

    /// <summary>The lines of a review, form by form.</summary>
    public static IReadOnlyList<RoundLine> Of(Review review) =>
    [
        .. (review.Comparison?.Forms ?? []).SelectMany(form => form.Findings
            .Select(finding => new RoundLine(form, finding, null))
            .Concat(form.Changes.Select(change => new RoundLine(form, null, change)))),
    ];
}
