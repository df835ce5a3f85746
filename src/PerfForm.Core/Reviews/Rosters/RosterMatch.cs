using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Rosters;

/// <summary>What a form is on a roster.</summary>
/// <param name="Unit">Its unit; null where the roster has none that it could be.</param>
/// <param name="Project">Its project; null where it has none, or the roster has none that it could be.</param>
/// <param name="UnitDoubt">Why its unit is not sure; null where it is.</param>
/// <param name="ProjectDoubt">Why its project is not sure; null where it is.</param>
internal sealed record RosterMatch(RosterUnit? Unit, RosterProject? Project, Bilingual? UnitDoubt, Bilingual? ProjectDoubt)
{
    private static readonly Bilingual NearName = new("名称相近，请核对是否同一个", "the names are alike: look whether both are one");
    private static readonly Bilingual OtherName = new("编码相同而名称不同，请核对", "the code is the same and the name is not: look which is right");

    /// <summary>Finds a form on a roster. Codes are stronger than names; a code of a project is stronger than the name of its unit.</summary>
    public static RosterMatch Of(Form form, RosterIndex index)
    {
        var (unit, unitDoubt) = UnitOf(form, index);
        if (unit is null || form.Project is not { } declared)
        {
            return new RosterMatch(unit, null, unitDoubt, null);
        }

        var (project, projectDoubt) = ProjectOf(declared, index.ProjectsOf(unit));
        return new RosterMatch(unit, project, unitDoubt, projectDoubt);
    }

    private static (RosterUnit? Unit, Bilingual? Doubt) UnitOf(Form form, RosterIndex index)
    {
        List<string> names = [.. new[] { form.Unit, form.Department }.OfType<Sourced<string>>().Select(name => name.Value).Where(name => name.Length > 0)];
        var byCode = UnitCodes.Of(form).Select(index.ByCode).FirstOrDefault(unit => unit is not null)
            ?? (form.Project?.Code is { } code ? index.ByProjectCode(code.Value) : null);
        if (byCode is not null)
        {
            return (byCode, names.Count == 0 || names.Exists(name => AreAlike(name, byCode.Name)) ? null : OtherName);
        }

        var byName = names.Select(index.ByName).FirstOrDefault(unit => unit is not null);
        var near = byName is null ? names.Select(index.ByNearName).FirstOrDefault(unit => unit is not null) : null;
        return (byName ?? near, near is null ? null : NearName);
    }

    private static (RosterProject? Project, Bilingual? Doubt) ProjectOf(Project declared, UnitProjects projects)
    {
        var name = declared.Name?.Value ?? string.Empty;
        if (declared.Code is { } code && projects.ByCode(code.Value) is { } byCode)
        {
            return (byCode, name.Length == 0 || byCode.Name.Length == 0 || AreAlike(name, byCode.Name) ? null : OtherName);
        }

        var byName = projects.ByName(name);
        var near = byName is null && name.Length > 0 ? projects.ByNearName(name) : null;
        return (byName ?? near, near is null ? null : NearName);
    }

    private static bool AreAlike(string name, string other) =>
        NameText.KeyOfUnit(name) == NameText.KeyOfUnit(other) || new NearNames([other]).Find(name) is not null;
}
