using PerfForm.Core.Model;

namespace PerfForm.Core.Reviews.Rosters;

/// <summary>What of a roster was handed in, and what was handed in that is not on it.</summary>
/// <param name="Units">The units of the roster, in its order.</param>
/// <param name="Unlisted">Forms of units or projects that are not on the roster, in the order of their files.</param>
/// <param name="Doubts">Forms that were taken for one of the roster although names differ.</param>
internal sealed record RosterAccount(IReadOnlyList<UnitAccount> Units, IReadOnlyList<ReviewedForm> Unlisted, IReadOnlyList<RosterDoubt> Doubts)
{
    /// <summary>Compares a roster with forms. Templates that nobody filled in are not handed in.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="forms">The forms, in the order of their files.</param>
    public static RosterAccount Of(Roster roster, IEnumerable<ReviewedForm> forms)
    {
        var index = new RosterIndex(roster);
        List<(ReviewedForm Form, RosterMatch Match)> matches =
            [.. forms.Where(form => form.Form.Reading != ReadingState.Blank).Select(form => (form, RosterMatch.Of(form.Form, index)))];
        var byUnit = matches.Where(one => one.Match.Unit is not null).ToLookup(one => one.Match.Unit!, ReferenceEqualityComparer.Instance);
        return new RosterAccount(
            [.. roster.Units.Select(unit => AccountOf(unit, [.. byUnit[unit]]))],
            [.. matches.Where(one => IsUnlisted(one.Form.Form, one.Match, roster)).Select(one => one.Form)],
            [.. matches.SelectMany(one => DoubtsOf(one.Form, one.Match)).DistinctBy(doubt => (Written(doubt), doubt.Unit, doubt.Project))]);
    }

    private static UnitAccount AccountOf(RosterUnit unit, List<(ReviewedForm Form, RosterMatch Match)> own)
    {
        HashSet<RosterProject> there = [.. own.Select(one => one.Match.Project).OfType<RosterProject>()];
        return new UnitAccount(
            unit,
            [.. own.Select(one => one.Form)],
            unit.ExpectsOverall && !own.Exists(one => one.Form.Form.Kind.IsOfDepartment),
            [.. unit.Projects.Where(project => !there.Contains(project))]);
    }

    private static bool IsUnlisted(Form form, RosterMatch match, Roster roster) =>
        match.Unit is null || (roster.HasProjects && form.Kind.IsOfProject && match.Project is null);

    private static IEnumerable<RosterDoubt> DoubtsOf(ReviewedForm form, RosterMatch match)
    {
        if (match.UnitDoubt is { } ofUnit)
        {
            yield return new RosterDoubt(form, match.Unit!, null, ofUnit);
        }

        if (match.ProjectDoubt is { } ofProject)
        {
            yield return new RosterDoubt(form, match.Unit!, match.Project, ofProject);
        }
    }

    // The same doubt of a unit's name is told once, not for each of its forms.
    private static string Written(RosterDoubt doubt) => doubt.Project is null
        ? $"{doubt.Form.Form.Unit?.Value}|{doubt.Form.Form.Department?.Value}"
        : doubt.Form.Form.Key;
}
