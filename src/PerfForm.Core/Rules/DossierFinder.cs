using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules;

/// <summary>
/// Gathers dossiers: a project form goes with the overall form whose department is its unit or its department, in its own file first; where
/// none is, with the only overall form of its file. Years must not differ, but for a slip: at least half of the file are of the form's (PF508).
/// </summary>
internal static class DossierFinder
{
    /// <summary>The dossiers, in the order of their overall forms; each form knows its dossier afterwards.</summary>
    public static IReadOnlyList<Dossier> Find(IReadOnlyList<FormCase> forms)
    {
        var overalls = forms.Where(form => form.Facts.Kind.IsOfDepartment).ToList();
        var projects = overalls.ToDictionary<FormCase, FormCase, List<FormCase>>(overall => overall, _ => [], ReferenceEqualityComparer.Instance);
        var byDepartment = overalls
            .Where(overall => overall.Facts.Department is not null)
            .ToLookup(overall => NameText.KeyOfUnit(overall.Facts.Department!.Value), StringComparer.Ordinal);
        var places = overalls
            .Select((overall, i) => (overall, i))
            .ToDictionary<(FormCase Overall, int Place), FormCase, int>(pair => pair.Overall, pair => pair.Place, ReferenceEqualityComparer.Instance);
        var byFile = overalls.ToLookup(overall => overall.InFile);
        var all = forms.Where(form => form.Facts.Kind.IsOfProject).ToList();
        var slipped = all.GroupBy(project => project.InFile).ToDictionary(ofFile => ofFile.Key, ofFile => OverallOfSlipped(byFile[ofFile.Key], ofFile));
        var ownYear = all.ConvertAll(project => (Project: project, Overall: OverallOf(project, byDepartment, byFile[project.InFile], places)));
        var otherYear = ownYear.Where(pair => pair.Overall is null).Select(pair => pair.Project)
            .Where(project => slipped[project.InFile] is { } overall && IsOnlyOfOtherYear(project, overall, byDepartment))
            .Select(project => (Project: project, Overall: slipped[project.InFile]));
        foreach (var (project, overall) in ownYear.Concat(otherYear))
        {
            // Handed in twice (PF509), it counts once.
            if (overall is not null && !projects[overall].Exists(other => IsAgain(project.Facts, other.Facts)))
            {
                projects[overall].Add(project);
            }
        }

        List<Dossier> dossiers = [.. overalls.Select(overall => new Dossier(overall, projects[overall]))];
        foreach (var dossier in dossiers)
        {
            dossier.Overall.Dossier = dossier;
            dossier.Projects.ToList().ForEach(project => project.Dossier = dossier);
        }

        return dossiers;
    }

    // Another year is a slip where the file has one overall form, and at least half of its projects with a year are of that form's.
    private static FormCase? OverallOfSlipped(IEnumerable<FormCase> overallsOfFile, IEnumerable<FormCase> projectsOfFile) =>
        overallsOfFile.Take(2).ToList() is [var overall]
        && projectsOfFile.Where(project => project.Facts.Year is not null).ToLookup(project => IsSameYear(overall.Facts, project.Facts)) is var bySameYear
        && bySameYear[true].Count() >= bySameYear[false].Count()
            ? overall
            : null;

    // Of no other department that has an overall form.
    private static bool IsOnlyOfOtherYear(FormCase project, FormCase overall, ILookup<string, FormCase> byDepartment) =>
        !IsSameYear(overall.Facts, project.Facts)
        && NamedBy(project, byDepartment).All(other => other == overall);

    // The overall forms of its unit, and of its department.
    private static IEnumerable<FormCase> NamedBy(FormCase project, ILookup<string, FormCase> byDepartment) =>
        new[] { project.Facts.Unit, project.Facts.Department }
            .OfType<Sourced<string>>()
            .Select(unit => NameText.KeyOfUnit(unit.Value))
            .Distinct(StringComparer.Ordinal)
            .SelectMany(unit => byDepartment[unit]);

    private static FormCase? OverallOf(FormCase project, ILookup<string, FormCase> byDepartment, IEnumerable<FormCase> ofFile, Dictionary<FormCase, int> places)
    {
        var inFile = ofFile.Where(overall => IsSameYear(overall.Facts, project.Facts)).ToList();
        var named = NamedBy(project, byDepartment)
            .Where(overall => IsSameYear(overall.Facts, project.Facts)).OrderBy(overall => places[overall]).ToList();
        return inFile.Find(named.Contains)
            ?? (named.Count == 1 || project.Facts.Year is not null ? named.FirstOrDefault() : null)
            ?? (named.Count == 0 && inFile.Count == 1 ? inFile[0] : null);
    }

    private static bool IsAgain(FormFacts form, FormFacts other) =>
        form.ProjectName is { } name && other.ProjectName is { } before && NameText.KeyOf(name.Value) == NameText.KeyOf(before.Value)
        && form.UnitKey == other.UnitKey;

    private static bool IsSameYear(FormFacts a, FormFacts b) => a.Year is null || b.Year is null || a.Year.Value == b.Year.Value;
}
