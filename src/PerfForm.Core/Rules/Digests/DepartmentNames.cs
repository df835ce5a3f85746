using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Digests;

/// <summary>
/// Whose forms they are, under one name: <c>[405001]某局</c> and <c>某局</c> are one department, called as it was called first without its code. A form
/// that names none is of the only department of its file.
/// </summary>
internal sealed class DepartmentNames
{
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>The department of a form; empty where none is known.</summary>
    /// <param name="ofFile">All forms of its file.</param>
    /// <param name="form">The form.</param>
    public string Of(IReadOnlyList<FormCase> ofFile, FormFacts form)
    {
        var named = NameOf(form) ?? OnlyOneOf(ofFile);
        if (named is null)
        {
            return string.Empty;
        }

        var key = NameText.KeyOfUnit(named);
        if (!_known.TryGetValue(key, out var name))
        {
            _known.Add(key, name = NameText.WithoutCodeOfUnit(named));
        }

        return name;
    }

    private static string? NameOf(FormFacts form) => form.Department?.Value ?? form.Unit?.Value;

    private static string? OnlyOneOf(IReadOnlyList<FormCase> forms)
    {
        var names = forms.Select(form => NameOf(form.Facts)).OfType<string>().DistinctBy(NameText.KeyOfUnit, StringComparer.Ordinal).Take(2).ToList();
        return names is [var only] ? only : null;
    }
}
