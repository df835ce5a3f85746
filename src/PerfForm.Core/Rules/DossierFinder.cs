using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules;

/// <summary>
/// Gathers dossiers: a project form goes with the overall form whose department is its unit or its department, in its own file first; where
/// none is, with the only overall form of its file. Years must not differ, but for the odd one of a file whose other forms are of one year (PF508).
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
        var without = all.FindAll(project => !IsAdded(project, OverallOf(project, byDepartment, byFile[project.InFile], places)));
        var projectsInFile = all.ToLookup(project => project.InFile);
        var odd = without.FindAll(project => IsAdded(project, OverallOfOdd(project, byFile[project.InFile], projectsInFile[project.InFile])));
        var order = odd.Count == 0 ? null : all.Select((project, at) => (project, at)).ToDictionary<(FormCase Project, int At), FormCase, int>(
            pair => pair.Project, pair => pair.At, ReferenceEqualityComparer.Instance);
        List<Dossier> dossiers = [.. overalls.Select(overall => new Dossier(overall, InOrder(projects[overall])))];
        foreach (var dossier in dossiers)
        {
            dossier.Overall.Dossier = dossier;
            dossier.Projects.ToList().ForEach(project => project.Dossier = dossier);
        }

        return dossiers;

        List<FormCase> InOrder(List<FormCase> ofOverall) => order is null ? ofOverall : [.. ofOverall.OrderBy(project => order[project])];

        // Handed in twice (PF509), it counts once.
        bool IsAdded(FormCase project, FormCase? overall)
        {
            if (overall is null)
            {
                return false;
            }

            if (!projects[overall].Exists(other => IsAgain(project.Facts, other.Facts)))
            {
                projects[overall].Add(project);
            }

            return true;
        }
    }

    // Its year is a slip: the file has one overall form, and most of the projects in it are of that form's year.
    private static FormCase? OverallOfOdd(FormCase project, IEnumerable<FormCase> overallsOfFile, IEnumerable<FormCase> projectsOfFile) =>
        overallsOfFile.Take(2).ToList() is [var overall]
        && projectsOfFile.ToLookup(other => IsSameYear(overall.Facts, other.Facts)) is var bySameYear
        && bySameYear[true].Count() >= bySameYear[false].Count()
            ? overall
            : null;

    private static FormCase? OverallOf(FormCase project, ILookup<string, FormCase> byDepartment, IEnumerable<FormCase> ofFile, Dictionary<FormCase, int> places)
    {
        var inFile = ofFile.Where(overall => IsSameYear(overall.Facts, project.Facts)).ToList();
        var named = new[] { project.Facts.Unit, project.Facts.Department }
            .OfType<Sourced<string>>()
            .Select(unit => NameText.KeyOfUnit(unit.Value))
            .Distinct(StringComparer.Ordinal)
            .SelectMany(unit => byDepartment[unit]).Where(overall => IsSameYear(overall.Facts, project.Facts)).OrderBy(overall => places[overall]).ToList();
        return inFile.Find(named.Contains)
            ?? (named.Count == 1 || project.Facts.Year is not null ? named.FirstOrDefault() : null)
            ?? (named.Count == 0 && inFile.Count == 1 ? inFile[0] : null);
    }

    private static bool IsAgain(FormFacts form, FormFacts other) =>
        form.ProjectName is { } name && other.ProjectName is { } before && NameText.KeyOf(name.Value) == NameText.KeyOf(before.Value)
        && form.UnitKey == other.UnitKey;

    private static bool IsSameYear(FormFacts a, FormFacts b) => a.Year is null || b.Year is null || a.Year.Value == b.Year.Value;
}
