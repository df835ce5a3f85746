using PerfForm.Core.Model;
using PerfForm.Core.Rules.Words;

namespace PerfForm.Core.Rules.Matching;

/// <summary>Which indicators of a dossier's projects are which of its overall form. Only named ones with a target are compared.</summary>
/// <param name="All">Each indicator of the overall form, in form order.</param>
/// <param name="Unmatched">The projects' indicators that the overall form does not have, in form order.</param>
internal sealed record IndicatorMatches(IReadOnlyList<IndicatorMatch> All, IReadOnlyList<PlacedIndicator> Unmatched)
{
    /// <summary>Compares a dossier's indicators.</summary>
    public static IndicatorMatches In(Dossier dossier)
    {
        var words = dossier.Overall.Words;
        var overall = PlacedIn(dossier.Overall).ToList();
        var projects = dossier.Projects.SelectMany(PlacedIn).ToList();
        var byKey = projects.ToLookup(placed => placed.Key, StringComparer.Ordinal);
        var overallKeys = overall.Select(placed => placed.Key).ToHashSet(StringComparer.Ordinal);
        var loose = projects.FindAll(placed => !overallKeys.Contains(placed.Key));
        var matches = overall.ConvertAll(one =>
        {
            List<PlacedIndicator> same = [.. byKey[one.Key].Where(other => other.Indicator.Horizon == one.Indicator.Horizon)];
            var near = same.Count > 0 ? [] : loose.FindAll(other => NearName.AreNear(one, other));
            return new IndicatorMatch(one, same, ActivityOf(one, overall, projects, words), near);
        });
        var matched = matches.SelectMany(match => match.Near).ToHashSet(ReferenceEqualityComparer.Instance);
        return new IndicatorMatches(matches, loose.FindAll(placed => !matched.Contains(placed)));
    }

    // Where the overall form has several of an activity, none of them speaks for all.
    private static List<PlacedIndicator> ActivityOf(PlacedIndicator one, List<PlacedIndicator> overall, List<PlacedIndicator> projects, RuleWords words)
    {
        if (one.Indicator.Target is not NumberTarget { Unit: { } unit } || words.First("activities", one.Key) is not { } activity || overall.Count(IsOfIt) != 1)
        {
            return [];
        }

        return projects.FindAll(IsOfIt);

        bool IsOfIt(PlacedIndicator other) =>
            other.Indicator.Target is NumberTarget number && number.Unit == unit && words.First("activities", other.Key) == activity;
    }

    /// <summary>A form's indicators that are compared.</summary>
    public static IEnumerable<PlacedIndicator> PlacedIn(FormCase form) => form.Form.Indicators
        .Where(indicator =>
            indicator is
            {
                Name: not null,
                Target: not WordTarget { Kind: WordTargetKind.NotApplicable or WordTargetKind.Blank or WordTargetKind.Placeholder },
            })
        .Select(indicator => new PlacedIndicator(form, indicator));
}
