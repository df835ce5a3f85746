using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Rosters;

/// <summary>A line on what was handed in and what was not.</summary>
/// <param name="Case">What the matter is.</param>
/// <param name="Unit">The unit of the roster; null for a form that is not on it.</param>
/// <param name="Project">The project of the roster; null for none.</param>
/// <param name="Form">The form; null where there is none.</param>
/// <param name="Why">More on it; null for nothing.</param>
internal sealed record RosterLine(Bilingual Case, RosterUnit? Unit, RosterProject? Project, ReviewedForm? Form, Bilingual? Why)
{
    private static readonly Bilingual NotHandedIn = new("未报送", "not handed in");
    private static readonly Bilingual NotListed = new("名单外", "not on the roster");
    private static readonly Bilingual ToBeLookedAt = new("待核对", "to be looked at");
    private static readonly Bilingual Nothing = new("没有报送任何申报表", "no form at all");
    private static readonly Bilingual NoOverall = new("缺整体支出绩效目标申报表", "the overall form is missing");
    private static readonly Bilingual NoProject = new("缺项目支出绩效目标申报表", "the project's form is missing");

    /// <summary>All lines: what is missing, what is not listed, what is doubtful.</summary>
    public static IReadOnlyList<RosterLine> Of(Review review) => review.Roster is not { } account ? [] :
    [
        .. account.Units.SelectMany(MissingOf),
        .. account.Unlisted.Select(form => new RosterLine(NotListed, null, null, form, null)),
        .. account.Doubts.Select(doubt => new RosterLine(ToBeLookedAt, doubt.Unit, doubt.Project, doubt.Form, doubt.Why)),
    ];

    private static IEnumerable<RosterLine> MissingOf(UnitAccount account) =>
    [
        .. new[] { (Is: account.HandedInNothing, What: Nothing), (Is: account.MissesOverall, What: NoOverall) }
            .Where(missing => missing.Is)
            .Select(missing => new RosterLine(NotHandedIn, account.Unit, null, null, missing.What)),
        .. account.MissingProjects.Select(project => new RosterLine(NotHandedIn, account.Unit, project, null, NoProject)),
    ];
}
