using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Rosters;

/// <summary>What a unit of the roster handed in.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Forms">Its forms, in the order of their files.</param>
/// <param name="MissesOverall">Whether its overall form is asked for and not there.</param>
/// <param name="MissingProjects">The projects that are asked for and not there.</param>
internal sealed record UnitAccount(RosterUnit Unit, IReadOnlyList<ReviewedForm> Forms, bool MissesOverall, IReadOnlyList<RosterProject> MissingProjects)
{
    // The ledger's sheet of the roster names them all.
    private const int MostNamed = 6;
    private static readonly Bilingual OverallForm = new("整体表", "overall form");

    /// <summary>Whether nothing of it is there.</summary>
    public bool HandedInNothing => Forms.Count == 0;

    /// <summary>The department whose forms are its own; null where it handed in nothing.</summary>
    public string? Department => HandedInNothing ? null : Forms[0].Digest.Department;

    /// <summary>What is missing, in a line; empty for nothing.</summary>
    /// <param name="department">Whom it is told: a unit of that name is not named again.</param>
    /// <param name="language">The language.</param>
    public string MissingIn(string department, Language language)
    {
        List<string> missing =
        [
            .. MissesOverall ? [OverallForm.In(language)] : Array.Empty<string>(),
            .. MissingProjects.Select(project => project.Name.Length > 0 ? project.Name : project.Code!),
        ];
        return missing.Count == 0 ? string.Empty : Line(Unit.Name == department ? null : Unit.Name, missing).In(language);
    }

    private static Bilingual Line(string? unit, List<string> missing)
    {
        var named = missing.Take(MostNamed).ToList();
        var more = missing.Count - named.Count;
        return new Bilingual(
            $"{(unit is null ? string.Empty : $"{unit}：")}{string.Join('、', named)}{(more > 0 ? $" 等 {missing.Count} 张" : string.Empty)}",
            $"{(unit is null ? string.Empty : $"{unit}: ")}{string.Join(", ", named)}{(more > 0 ? $" and {more} more" : string.Empty)}");
    }
}
