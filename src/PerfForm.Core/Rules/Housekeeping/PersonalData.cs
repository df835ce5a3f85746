using System.Text.RegularExpressions;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Housekeeping;

/// <summary>Names and phone numbers of persons, in a file meant for publication.</summary>
internal sealed partial class PersonalData() : FormRule(new DiagnosticKind("PF902", "personal-data", Severity.Info), ReviewCategory.Other)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfAnyForm(FormParts.None);

    public override Outcome Check(FormCase form) => Outcome.Where(form.IsForPublication, () =>
        new[] { form.Form.Contact?.Name, form.Form.Contact?.Phone }
            .OfType<Sourced<string>>()
            .Where(text => !IsMasked(text.Value))
            .Concat(WithPhones(form.Form))
            .DistinctBy(text => text.Cell.ToString(), StringComparer.Ordinal)
            .Select(text => form.At(text.Cell, "有个人姓名或电话；公开前请去掉", "a person's name or phone number; remove it before publication")));

    private static bool IsMasked(string text) => text.AsSpan().ContainsAny('*', '×', '＊') || text.All(c => c is 'X' or 'x' or '某' or '-');

    private static IEnumerable<Sourced<string>> WithPhones(Form form) =>
        form.Goals.Select(goal => goal.Text)
            .Concat(form.Tasks.Select(task => task.Content).OfType<Sourced<string>>())
            .Concat(form.AllFields.Select(field => field.Value))
            .Concat(form.Indicators.SelectMany(indicator => new[] { indicator.Explanation, indicator.Note }).OfType<Sourced<string>>())
            .Concat(form.Unclaimed.Select(cell => new Sourced<string>(cell.Text, cell.Cell)))
            .Where(text => Phone().IsMatch(text.Value));

    [GeneratedRegex(@"(?<![0-9])(?:1[3-9][0-9]{9}|0[0-9]{2,3}[- ]?[0-9]{7,8})(?![0-9])")]
    private static partial Regex Phone();
}
