using PerfForm.Core.Model;
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
    public string Of(Document document, Form form)
    {
        var named = NameOf(form) ?? OnlyOneOf(document);
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

    private static string? NameOf(Form form) => form.Department?.Value ?? form.Unit?.Value;

    private static string? OnlyOneOf(Document document)
    {
        var names = document.Forms.Select(NameOf).OfType<string>().DistinctBy(NameText.KeyOfUnit, StringComparer.Ordinal).Take(2).ToList();
        return names is [var only] ? only : null;
    }
}
