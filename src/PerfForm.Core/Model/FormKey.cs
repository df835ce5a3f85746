using System.Globalization;
using PerfForm.Core.Text;

namespace PerfForm.Core.Model;

/// <summary>What identifies a form wherever it stands: kind, unit, project and year, folded. The same form received twice has the same key.</summary>
internal static class FormKey
{
    private const char Separator = '|';

    /// <summary>The key: <c>project|某市公路所|道路养护|2024</c>. What a form does not say stays empty between the separators.</summary>
    public static string Of(Form form) => string.Join(
        Separator,
        form.Kind.Name,
        UnitOf(form),
        Folded(form.Project?.Code ?? form.Project?.Name),
        form.Year?.Value.ToString(CultureInfo.InvariantCulture) ?? string.Empty);

    /// <summary>The unit that a form is of, or its department, folded and without a code beside its name; empty where it says none.</summary>
    public static string UnitOf(Form form) => (form.Unit ?? form.Department) is { } unit ? NameText.KeyOfUnit(unit.Value) : string.Empty;

    private static string Folded(Sourced<string>? text) => text is null ? string.Empty : NameText.KeyOf(text.Value);
}
