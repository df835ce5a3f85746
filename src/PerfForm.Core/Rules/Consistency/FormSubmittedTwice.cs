using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Consistency;

/// <summary>The same unit, project and year twice.</summary>
internal sealed class FormSubmittedTwice() : SubmissionRule(
    new DiagnosticKind("PF509", "form-submitted-twice", Severity.Warning) { About = About.Delivery }, ReviewCategory.Other)
{
    private const int MostDifferencesTold = 3;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Year | FormParts.Department | FormParts.Unit | FormParts.Project);

    public override Outcome Check(IReadOnlyList<FormCase> forms)
    {
        var named = forms.Where(form => NameOf(form.Facts) is not null).ToList();
        return Outcome.Where(named.Count > 1 || named.Exists(form => form.Copies.Count > 0), () => Again(named).Concat(Copied(named)));
    }

    private static IEnumerable<Finding> Again(List<FormCase> named) => named
        .GroupBy(KeyOf, StringComparer.Ordinal)
        .SelectMany(same => same.Select((form, at) => (Form: form, First: same.Take(at).FirstOrDefault(first => !HaveOtherCodes(form.Facts, first.Facts)))))
        .Where(pair => pair.First is not null)
        .Select(pair => Found(pair.Form, pair.First!));

    // Two projects with different codes are two, however alike their names.
    private static bool HaveOtherCodes(FormFacts one, FormFacts other) =>
        one.ProjectCode?.Value is { } code && other.ProjectCode?.Value is { } otherCode && NameText.KeyOf(code) != NameText.KeyOf(otherCode);

    // A copy of a file is not read again, so it is told where the file is.
    private static IEnumerable<Finding> Copied(List<FormCase> named) => named.SelectMany(form => form.Copies.Select(copy => form.At(
        NameOf(form.Facts)!.Cell,
        $"与 {copy} {form.Facts.Sheet} 是同一单位、同一项目{SameYear(form).Chinese}；两个文件完全相同",
        $"the same unit and project{SameYear(form).English} as {copy} {form.Facts.Sheet}; the two files are the same byte for byte") with
    {
        Related = [new RelatedPlace(copy, form.Facts.Sheet, NameOf(form.Facts)!.Cell, new Bilingual(NameOf(form.Facts)!.Value, NameOf(form.Facts)!.Value))],
    }));

    private static string KeyOf(FormCase form) =>
        $"{form.Facts.Kind.Name} {form.Facts.UnitKey} {KeyOf(NameOf(form.Facts))} {form.Facts.Year?.Value}";

    private static Finding Found(FormCase form, FormCase first)
    {
        var differences = DifferencesOf(form.Form, first.Form).ToList();
        var told = differences.Count == 0
            ? string.Empty
            : string.Join('；', differences.Take(MostDifferencesTold)) + (differences.Count > MostDifferencesTold ? "…" : string.Empty);
        return form.At(
            NameOf(form.Facts)!.Cell,
            $"与 {first.File} {first.Facts.Sheet} 是同一单位、同一项目{SameYear(form).Chinese}；{(told.Length == 0 ? "内容相同" : $"不同之处：{told}")}",
            $"the same unit and project{SameYear(form).English} as {first.File} {first.Facts.Sheet}; "
                + $"{(told.Length == 0 ? "the content is the same" : $"they differ in {told}")}") with
        {
            Related = [first.Related(NameOf(first.Facts)!.Cell, NameOf(first.Facts)!.Value, NameOf(first.Facts)!.Value)],
        };
    }

    private static IEnumerable<string> DifferencesOf(Form form, Form first)
    {
        foreach (var part in MoneyPart.All.Where(part => part.Of(form.Budget)?.Value != part.Of(first.Budget)?.Value))
        {
            yield return $"{part.Label} {part.Of(form.Budget)?.Value} / {part.Of(first.Budget)?.Value} 万元";
        }

        if (NameText.KeyOf(GoalsOf(form)) != NameText.KeyOf(GoalsOf(first)))
        {
            yield return "绩效目标";
        }

        var own = form.Indicators.Select(indicator => KeyOf(indicator.Name)).ToHashSet(StringComparer.Ordinal);
        foreach (var indicator in first.Indicators.Where(indicator => indicator.Name is not null && !own.Contains(KeyOf(indicator.Name))))
        {
            yield return indicator.Name!.Value;
        }

        var before = first.Indicators
            .Where(indicator => indicator.Name is not null)
            .GroupBy(indicator => KeyOf(indicator.Name))
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        foreach (var indicator in form.Indicators.Where(indicator => indicator.Name is not null))
        {
            if (!before.TryGetValue(KeyOf(indicator.Name), out var same))
            {
                yield return indicator.Name!.Value;
            }
            else if (!TargetComparison.IsSame(indicator.Target, same.Target))
            {
                yield return $"{indicator.Name!.Value} {indicator.Target.Raw} / {same.Target.Raw}";
            }
        }
    }

    private static string GoalsOf(Form form) => string.Concat(form.Goals.Select(goal => goal.Text.Value));

    private static Sourced<string>? NameOf(FormFacts form) => form.Kind.IsOfDepartment ? form.Department : form.ProjectName;

    private static string KeyOf(Sourced<string>? text) => text is null ? string.Empty : NameText.KeyOf(text.Value);

    // No year is claimed that was not read.
    private static Bilingual SameYear(FormCase form) => form.Facts.Year is null ? new(string.Empty, string.Empty) : new("、同一年度", ", and the same year,");
}
