namespace PerfForm.Core.Reviews.Rounds;

/// <summary>What became of the findings of a form between two rounds.</summary>
internal static class FindingPairs
{
    /// <summary>The earlier findings that were asked after, with what became of them; then the new ones.</summary>
    public static IReadOnlyList<FindingVerdict> Of(RoundForm earlier, RoundForm now, IndicatorPairs indicators)
    {
        var left = new List<RoundFinding>(now.Findings);
        var verdicts = new FindingVerdict?[earlier.Findings.Count];

        // The very same first, then the same fault in another shape, then another fault of the same thing: what is sure takes before what is likely.
        Take(Verdict.Unchanged, (before, found) => found.Code == before.Code && found.Content == before.Content);
        Take(Verdict.StillWrong, (before, found) => found.Code == before.Code);
        Take(Verdict.StillWrong, (before, found) => found.IsAsked && before is { IsAsked: true, Indicator: >= 0 } && HasChanged(before));
        return
        [
            .. earlier.Findings
                .Select((finding, at) => verdicts[at] ?? new FindingVerdict(Verdict.Mended, finding, null))
                .Where(verdict => verdict.Earlier!.IsAsked),
            .. left.Where(finding => finding.IsAsked).Select(finding => new FindingVerdict(Verdict.New, null, finding)),
        ];

        void Take(Verdict verdict, Func<RoundFinding, RoundFinding, bool> isIt)
        {
            for (var at = 0; at < verdicts.Length; at++)
            {
                var before = earlier.Findings[at];
                if (verdicts[at] is null && left.FindIndex(found => IsOfSame(before, found) && isIt(before, found)) is >= 0 and var place)
                {
                    verdicts[at] = new FindingVerdict(verdict, before, left[place]);
                    left.RemoveAt(place);
                }
            }
        }

        bool IsOfSame(RoundFinding before, RoundFinding found) =>
            before.Indicator >= 0 ? indicators.NowOf(before.Indicator) is >= 0 and var place && found.Indicator == place
            : found.Indicator < 0
                && ((before.Label.Length > 0 && before.Label == found.Label) || before.Content == found.Content
                    || (IsOnly(before, earlier) && IsOnly(found, now)));

        bool HasChanged(RoundFinding before) =>
            indicators.NowOf(before.Indicator) is >= 0 and var place && !earlier.Indicators[before.Indicator].IsSame(now.Indicators[place]);
    }

    // What is told once a form, of the form as a whole: which fields are missing.
    private static bool IsOnly(RoundFinding finding, RoundForm form) =>
        finding.Label.Length == 0 && form.Findings.Count(other => other.Code == finding.Code) == 1;
}
