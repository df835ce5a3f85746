using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Kinds;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Structure;

/// <summary>A field that every form of its kind must have is missing or blank.</summary>
internal sealed class RequiredFieldMissing() : FormRule(new DiagnosticKind("PF105", "required-field-missing", Severity.Error), ReviewCategory.Incomplete)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfAnyForm(
        FormParts.Year | FormParts.Department | FormParts.Unit | FormParts.Project | FormParts.Budget);

    public override Outcome Check(FormCase form)
    {
        var missing = form.Form.Kind.Requires
            .Where(field => field.IsMissing(form.Form) && !IsMisspelt(form, field) && !IsUnreadable(form, field))
            .ToLookup(field => form.Form.Layout.FindCaption(field.Captions) is not null);
        List<RequiredField> notPrinted = [.. missing[false].Where(field => !IsSummed(form, field))];
        return Outcome.Of(new[] { Empty(form, [.. missing[true]]), NotPrinted(form, notPrinted) }.OfType<Finding>());
    }

    private static Finding? Empty(FormCase form, List<RequiredField> fields) => fields.Count == 0 ? null : form.At(
        form.Form.Layout.FindCaption(fields[0].Captions)!.Cell,
        $"没有填写{string.Join('、', fields.Select(field => field.Called.Chinese))}",
        $"not filled in: {string.Join(", ", fields.Select(field => field.Called.English))}") with
    { Severity = IsPlaceOfSeal(form, fields) ? Severity.Warning : null };

    // 编制单位：（公章） beside 主管部门: many take it for the place of the seal alone.
    private static bool IsPlaceOfSeal(FormCase form, List<RequiredField> fields) =>
        fields is [{ Captions: var captions }]
        && form.Form.Department is not null
        && Array.IndexOf(captions, CaptionRole.Department) < 0
        && form.Form.Layout.FindCaption(captions)!.Text.Contains('章', StringComparison.Ordinal);

    // What the form has no place for, the department could not fill in.
    private static Finding? NotPrinted(FormCase form, List<RequiredField> fields) => fields.Count == 0 ? null : form.Whole(
        $"表中没有填写{string.Join('、', fields.Select(field => field.Called.Chinese))}的位置",
        $"the form has no place for {string.Join(", ", fields.Select(field => field.Called.English))}") with
    { About = About.Template, Severity = Severity.Info };

    // 金额合计 under the tasks has a place for it.
    private static bool IsSummed(FormCase form, RequiredField field) =>
        field == RequiredField.Total && form.Form.Layout.FindCaption([CaptionRole.TaskTotal]) is not null;

    // An amount that could not be read is there: PF005.
    private static bool IsUnreadable(FormCase form, RequiredField field) =>
        Array.IndexOf(field.Captions, CaptionRole.BudgetTotal) >= 0 && UnreadableAmounts.In(form);

    // A field whose caption is misspelt is there: PF112.
    private static bool IsMisspelt(FormCase form, RequiredField field) => form.Form.AllFields.Any(written =>
        LabelMisspelt.MeantBy(written.Label, form) is { } meant
        && form.Vocabulary.Caption(meant) is { } role
        && Array.IndexOf(field.Captions, role) >= 0);
}
