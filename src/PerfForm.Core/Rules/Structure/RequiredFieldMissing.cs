using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Structure;

/// <summary>A field that every form of its kind must have is missing or blank.</summary>
internal sealed class RequiredFieldMissing() : FormRule(new DiagnosticKind("PF105", "required-field-missing", Severity.Error), ReviewCategory.Incomplete)
{
    public override Outcome Check(FormCase form) => Outcome.Of(FieldsOf(form.Form)
        .Where(field => field.IsMissing && !IsMisspelt(form, field.Captions))
        .Select(field => form.At(
            form.Form.Layout.FindCaption(field.Captions)?.Cell,
            $"没有填写{field.Name.Chinese}",
            $"{field.Name.English} is missing")));

    private static IEnumerable<Field> FieldsOf(Form form)
    {
        CaptionRole[] unit = [CaptionRole.Unit, CaptionRole.FilingUnit];
        CaptionRole[] department = [CaptionRole.Department];
        yield return new Field(form.Year is null, new("年度", "the year"), [CaptionRole.YearLabel]);
        yield return new Field(form.Budget?.Total is null && form.TermBudget?.Total is null, new("资金总额", "the total amount"), [CaptionRole.BudgetTotal, CaptionRole.TermTotal, CaptionRole.TaskTotal]);
        if (form.Kind == FormKind.Overall)
        {
            yield return new Field(form.Department is null && form.Unit is null, new("部门（单位）名称", "the department's name"), [.. department, .. unit]);
        }
        else
        {
            yield return new Field(form.Project?.Name is null, new("项目名称", "the project's name"), [CaptionRole.ProjectName, CaptionRole.ListedName]);
            yield return new Field(form.Unit is null && (form.Department is null || IsPrinted(form, unit)), new("项目单位", "the project's unit"), unit);
            yield return new Field(form.Department is null && form.Unit is not null && IsPrinted(form, department), new("主管部门", "the department"), department);
        }
    }

    // A field whose caption is misspelt is there: PF112.
    private static bool IsMisspelt(FormCase form, CaptionRole[] captions) => form.Form.Fields.Any(field =>
        LabelMisspelt.MeantBy(field.Label, form) is { } meant
        && form.Vocabulary.Caption(meant) is { } role
        && Array.IndexOf(captions, role) >= 0);

    private static bool IsPrinted(Form form, CaptionRole[] captions) => form.Layout.FindCaption(captions) is not null;

    private sealed record Field(bool IsMissing, Bilingual Name, CaptionRole[] Captions);
}
