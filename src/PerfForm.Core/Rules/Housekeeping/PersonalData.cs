using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Housekeeping;

/// <summary>Names and phone numbers of persons, in a file meant for publication.</summary>
internal sealed class PersonalData() : FormRule(new DiagnosticKind("PF902", "personal-data", Severity.Info), ReviewCategory.Other)
{
    public override Outcome Check(FormCase form) => Outcome.Where(form.IsForPublication, () =>
        new[] { form.Form.Contact?.Name, form.Form.Contact?.Phone }.OfType<Sourced<string>>().Where(text => !IsMasked(text.Value)).DistinctBy(text => text.Cell.ToString(), StringComparer.Ordinal)
            .Select(text => form.At(text.Cell, "有个人姓名或电话；公开前请去掉", "a person's name or phone number; remove it before publication")));

    private static bool IsMasked(string text) => text.AsSpan().ContainsAny('*', '×', '＊') || text.All(c => c is 'X' or 'x' or '某' or '-');
}
