namespace PerfForm.Core.Reviews.Rosters;

/// <summary>What a unit of the roster handed in.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Forms">Its forms, in the order of their files.</param>
/// <param name="MissesOverall">Whether its overall form is asked for and not there.</param>
/// <param name="MissingProjects">The projects that are asked for and not there.</param>
internal sealed record UnitAccount(RosterUnit Unit, IReadOnlyList<ReviewedForm> Forms, bool MissesOverall, IReadOnlyList<RosterProject> MissingProjects)
{
    /// <summary>Whether nothing of it is there.</summary>
    public bool HandedInNothing => Forms.Count == 0;
}
