using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Structure;

/// <summary>A printed hint was left where an answer should stand: 100字以内, 例如：…, 此处填写.</summary>
internal sealed class TemplateHintLeft() : FormRule(new DiagnosticKind("PF118", "template-hint-left", Severity.Warning), ReviewCategory.Incomplete)
{
    // A longer text that holds such words is an answer that speaks of something.
    private const int LongestHint = 60;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.None);

    internal override IReadOnlyList<Consequence> Consequences { get; } = Consequence.AtIndicator("PF109", "PF115", "PF301", "PF106");

    public override Outcome Check(FormCase form) => Outcome.Of(AnswersOf(form.Form)
        .Where(answer => answer.Value.Length <= LongestHint && IsHint(TextFolding.FoldWithoutSpace(answer.Value), form))
        .DistinctBy(answer => answer.Cell.ToString())
        .Select(answer => form.At(
            answer.Cell,
            $"“{OneLine.Of(answer.Value)}”是模板的填写提示，没有改成实际内容；请填写",
            $"'{OneLine.Of(answer.Value)}' is the template's hint, left as an answer; fill it in").With(OneLine.Of(answer.Value))));

    private static bool IsHint(string text, FormCase form) =>
        form.Words.Holds("hintsLeft", text) || form.Words["hintBeginnings"].Any(word => text.StartsWith(word, StringComparison.Ordinal));

    private static IEnumerable<Sourced<string>> AnswersOf(Form form) =>
        new[] { form.Department, form.Unit, form.Project?.Name, form.Project?.Code, form.Project?.Period, form.Contact?.Name }.OfType<Sourced<string>>()
            .Concat(form.Goals.Select(goal => goal.Text))
            .Concat(form.Fields.Select(field => field.Value))
            .Concat(form.Tasks.SelectMany(task => new[] { task.Name, task.Content }).OfType<Sourced<string>>())
            .Concat(form.Indicators.SelectMany(AnswersOf))
            .Concat(BesideCaptions(form));

    // Reading takes a hint for a blank place where it knows one.
    private static IEnumerable<Sourced<string>> BesideCaptions(Form form) => form.Layout.Labels
        .Where(label => label.Caption is not null)
        .SelectMany(label => label.Values.Where(cell => cell != label.Cell))
        .Select(cell => (Cell: cell, Text: form.Layout.Rows.TextAt(cell)))
        .Where(value => value.Text is not null)
        .Select(value => new Sourced<string>(value.Text!, value.Cell));

    private static IEnumerable<Sourced<string>> AnswersOf(Indicator indicator) =>
        indicator.Name is { } name
            ? [name, new Sourced<string>(indicator.Target.Raw, indicator.Cell)]
            : [new Sourced<string>(indicator.Target.Raw, indicator.Cell)];
}
