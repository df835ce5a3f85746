using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Rules.Structure;

/// <summary>A field that every form of its kind must have is missing or blank.</summary>
internal sealed class RequiredFieldMissing() : FormRule(new DiagnosticKind("PF105", "required-field-missing", Severity.Error), ReviewCategory.Incomplete)
{
    public override Outcome Check(FormCase form) => Outcome.Of(FieldsOf(form.Form)
        .Where(field => field.IsMissing && !IsMisspelt(form, field.Captions))
        .Select(field => form.At(
            CaptionOf(form.Form, field.Captions)?.Cell,
            $"没有填写{field.Name.Chinese}",
            $"{field.Name.English} is missing")));

    private static IEnumerable<Field> FieldsOf(Form form)
    {
        string[] unit = ["captions.unit", "captions.filingUnit"];
        string[] department = ["captions.department"];
        yield return new Field(form.Year is null, new("年度", "the year"), ["captions.yearLabel"]);
        yield return new Field(form.Budget?.Total is null && form.TermBudget?.Total is null, new("资金总额", "the total amount"), ["captions.budgetTotal", "captions.termTotal", "captions.taskTotal"]);
        if (form.Kind == FormKind.Overall)
        {
            yield return new Field(form.Department is null && form.Unit is null, new("部门（单位）名称", "the department's name"), [.. department, .. unit]);
        }
        else
        {
            yield return new Field(form.Project?.Name is null, new("项目名称", "the project's name"), ["captions.projectName", "captions.listedName"]);
            yield return new Field(form.Unit is null && (form.Department is null || IsPrinted(form, unit)), new("项目单位", "the project's unit"), unit);
            yield return new Field(form.Department is null && form.Unit is not null && IsPrinted(form, department), new("主管部门", "the department"), department);
        }
    }

    // A field whose caption is misspelt is there: PF112.
    private static bool IsMisspelt(FormCase form, string[] captions) => form.Form.Fields.Any(field =>
        LabelMisspelt.MeantBy(field.Label, form) is { } meant
        && form.Vocabulary.Caption(meant) is { } role
        && captions.Contains($"captions.{FormWords.KeyOf(role)}", StringComparer.Ordinal));

    private static bool IsPrinted(Form form, string[] captions) => CaptionOf(form, captions) is not null;

    private static LayoutNote? CaptionOf(Form form, string[] captions) =>
        form.Layout.FirstOrDefault(note => captions.Contains(note.Meaning, StringComparer.Ordinal));

    private sealed record Field(bool IsMissing, Bilingual Name, string[] Captions);
}
