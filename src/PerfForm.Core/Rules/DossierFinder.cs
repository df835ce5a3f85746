using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules;

/// <summary>
/// Gathers dossiers: the project forms of a file go with its only overall form; others go with the overall form, wherever it stands, whose
/// department is their unit or their department. Years must not differ.
/// </summary>
internal static class DossierFinder
{
    /// <summary>The dossiers, in the order of their overall forms; each form knows its dossier afterwards.</summary>
    public static IReadOnlyList<Dossier> Find(IReadOnlyList<FormCase> forms)
    {
        var overalls = forms.Where(form => form.IsOverall).ToList();
        var projects = overalls.ToDictionary<FormCase, FormCase, List<FormCase>>(overall => overall, _ => [], ReferenceEqualityComparer.Instance);
        foreach (var project in forms.Where(form => !form.IsOverall))
        {
            if (OverallOf(project, overalls) is { } overall)
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

    private static FormCase? OverallOf(FormCase project, List<FormCase> overalls)
    {
        var ofYear = overalls.FindAll(overall => IsSameYear(overall.Form, project.Form));
        var inFile = ofYear.FindAll(overall => overall.Document == project.Document);
        return inFile.Find(overall => IsOf(project.Form, overall.Form))
            ?? (inFile.Count == 1 ? inFile[0] : null)
            ?? ofYear.Find(overall => IsOf(project.Form, overall.Form));
    }

    private static bool IsSameYear(Form a, Form b) => a.Year is null || b.Year is null || a.Year.Value == b.Year.Value;

    private static bool IsOf(Form project, Form overall) =>
        overall.Department is { } department
        && new[] { project.Unit, project.Department }.Any(unit => unit is not null && NameText.KeyOf(unit.Value) == NameText.KeyOf(department.Value));
}
