using System.Security.Cryptography;
using System.Text;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules;

/// <summary>
/// What identifies a finding from run to run: its rule, the form's unit, project and year, and the text that it is about; never the row or the
/// file's name.
/// </summary>
internal static class Fingerprint
{
    private const int Length = 16;

    /// <summary>Sixteen hexadecimal digits.</summary>
    public static string Of(Diagnostic diagnostic, FormPlaces? form)
    {
        var about = form is null
            ? $"{Path.GetFileName(diagnostic.File)}|{diagnostic.Sheet}|{diagnostic.Message.English}"
            : $"{FormOf(form.Form)}|{SubjectOf(diagnostic, form)}";
        var content = $"{diagnostic.Kind.Code}|{diagnostic.Kind.Name}|{about}|{diagnostic.Actual?.Text}|{diagnostic.Expected?.Text}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..Length];
    }

    private static string FormOf(Form form) =>
        $"{form.Kind.Name}|{Key(form.Unit ?? form.Department)}|{Key(form.Project?.Name)}|{form.Year?.Value}";

    private static string SubjectOf(Diagnostic diagnostic, FormPlaces form) => form.IndicatorAt(diagnostic.Cell) is { } indicator
        ? $"{indicator.Level2?.Name}|{indicator.Name?.Value}|{indicator.Target.Raw}"
        : diagnostic.Cell is { } cell ? ReadTexts.At(form, cell) ?? string.Empty : diagnostic.Message.English;

    private static string Key(Sourced<string>? text) => text is null ? string.Empty : NameText.KeyOf(text.Value);
}
