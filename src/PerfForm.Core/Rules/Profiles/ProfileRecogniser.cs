using PerfForm.Core.Importers.Labels;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Profiles;

/// <summary>
/// Recognises the profile of a file's forms by their marks: labels as they are written in them. A file is filled in on one template, so one
/// form's marks speak for all of them.
/// </summary>
internal static class ProfileRecogniser
{
    private const string CostLevel1 = Matching.Levels.Cost;

    /// <summary>The profile whose marks the forms bear; the first of the shipped ones where they bear none.</summary>
    public static Profile Of(IReadOnlyList<Form> forms, ShippedProfiles profiles)
    {
        var labels = forms.SelectMany(LabelsOf).Select(TextFolding.FoldWithoutSpace).ToHashSet(StringComparer.Ordinal);
        return profiles.All.FirstOrDefault(profile => profile.Marks.Any(labels.Contains))
            ?? profiles.All.FirstOrDefault(profile => !forms.Any(HasCostClass) && profile.Places.Any(place => forms.Any(form => IsOf(form, place))))
            ?? (forms.Any(HasCostClass) ? profiles.All.First(profile => profile.RequiredLevels1.Contains(CostLevel1, StringComparer.Ordinal)) : profiles.All.First());
    }

    private static bool IsOf(Form form, string place) =>
        new[] { form.Title, form.Department, form.Unit }.Any(text => text?.Value.Contains(place, StringComparison.Ordinal) == true);

    private static bool HasCostClass(Form form) => form.Indicators.Any(indicator => indicator.Level1?.Name == CostLevel1);

    private static IEnumerable<string> LabelsOf(Form form) => form.Indicators
        .SelectMany(indicator => new[] { indicator.Level1, indicator.Level2 })
        .Concat(form.BareLabels.Select(label => label.Level2))
        .Select(level => level?.Label)
        .OfType<string>();
}
