using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Profiles;

/// <summary>
/// Recognises a form's profile by its marks: labels as they are written, places, and whether 成本指标 is a class of its own. A file's forms
/// of one kind are filled in on one template, so half of them speak for all; the form of a department speaks for itself.
/// </summary>
internal sealed class ProfileRecogniser(IReadOnlyList<Form> forms, ShippedProfiles profiles)
{
    private readonly Dictionary<string, Profile> _ofKinds = new(StringComparer.Ordinal);
    private Profile? _ofAll;

    /// <summary>The form's profile; the first of the shipped ones where it bears no mark.</summary>
    public Profile Of(Form form)
    {
        if (form.Kind.IsOfDepartment)
        {
            return Of([form]);
        }

        // The same for all of a kind: a list may hold thousands of them.
        if (!_ofKinds.TryGetValue(form.Kind.Name, out var profile))
        {
            _ofKinds.Add(form.Kind.Name, profile = Of([.. forms.Where(other => other.Kind == form.Kind)]));
        }

        return profile;
    }

    private Profile Of(List<Form> alike) => alike.Count(HasCostClass) * 2 >= alike.Count
        ? profiles.All.First(profile => profile.RequiredLevels1.Contains(Levels.Cost, StringComparer.Ordinal))
        : _ofAll ??= OfAll();

    private Profile OfAll()
    {
        var all = profiles.All.ToList();
        var labels = forms.SelectMany(LabelsOf).Select(TextFolding.FoldWithoutSpace).ToHashSet(StringComparer.Ordinal);
        return all.Find(profile => profile.Marks.Any(labels.Contains))
            ?? all.Find(profile => profile.Places.Any(place => forms.Any(other => IsOf(other, place))))
            ?? all[0];
    }

    private static bool IsOf(Form form, string place) =>
        new[] { form.Title, form.Department, form.Unit }.Any(text => text?.Value.Contains(place, StringComparison.Ordinal) == true);

    // A class that is printed and left blank is of the template too.
    private static bool HasCostClass(Form form) =>
        form.Indicators.Any(indicator => indicator.Level1?.Name == Levels.Cost)
        || form.BareLabels.Any(label => label.Level2.Name is Levels.EconomicCost or Levels.SocialCost or Levels.EnvironmentalCost);

    private static IEnumerable<string> LabelsOf(Form form) => form.Indicators
        .SelectMany(indicator => new[] { indicator.Level1, indicator.Level2 })
        .Concat(form.BareLabels.Select(label => label.Level2))
        .Select(level => level?.Label)
        .OfType<string>();
}
