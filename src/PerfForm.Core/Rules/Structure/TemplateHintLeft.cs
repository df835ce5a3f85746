using System.Text.RegularExpressions;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Words;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Structure;

/// <summary>A printed hint was left where an answer should stand: 100字以内, 例如：…, 此处填写.</summary>
internal sealed partial class TemplateHintLeft() : FormRule(new DiagnosticKind("PF118", "template-hint-left", Severity.Warning), ReviewCategory.Incomplete)
{
    // A longer text that holds such words is an answer that speaks of something.
    private const int LongestHint = 60;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.None);

    internal override IReadOnlyList<Consequence> Consequences { get; } = Consequence.AtIndicator("PF109", "PF115", "PF301", "PF106");

    public override Outcome Check(FormCase form) => Outcome.Of(AnswersOf(form.Form, form.Words)
        .DistinctBy(answer => answer.Cell.ToString())
        .Select(answer => Found(form, answer))
        .OfType<Finding>());

    private static Finding? Found(FormCase form, Sourced<string> answer)
    {
        if (answer.Value.Length <= LongestHint && IsHint(TextFolding.FoldWithoutSpace(answer.Value), form))
        {
            var hint = OneLine.Of(answer.Value);
            return form.At(
                answer.Cell,
                $"“{hint}”是模板的填写提示，没有改成实际内容；请填写",
                $"'{hint}' is the template's hint, left as an answer; fill it in").With(hint);
        }

        return HintInBrackets().Match(OneLine.Of(answer.Value)) is { Success: true } left
            ? form.At(
                answer.Cell,
                $"“{left.Value}”是模板的填写提示，没有删去；请删去，并核对是否按要求填写",
                $"'{left.Value}' is the template's hint, left behind the answer; take it out, and see whether the answer is what it asks for").With(left.Value)
            : null;
    }

    // 用于田块整治。（请简要说明资金用途及测算过程）
    [GeneratedRegex(
        "[（(](?:(?:[^（）()]{1,12}[，,：:])?请[^（）()]{0,30}(?:填写|说明|描述|列明|列出|分条|修改|调整|增减|删除)|示例[，,：:]"
        + "|填写[^（）()]{0,20}(?:名称|全称|内容|目标)|填[表报写]说明|(?:说明[：:])?填写时"
        + "|[^（）()]{0,20}自行增[减删]|[^（）()]{0,20}(?:字以内|分条填写|应与[^（）()]{1,12}相匹配))"
        + "[^（）()]{0,30}[）)]")]
    private static partial Regex HintInBrackets();

    private static bool IsHint(string text, FormCase form) =>
        form.Words.Holds("hintsLeft", text) || form.Words["hintBeginnings"].Any(word => text.TrimStart('(').StartsWith(word, StringComparison.Ordinal));

    private static IEnumerable<Sourced<string>> AnswersOf(Form form, RuleWords words) =>
        new[] { form.Department, form.Unit, form.Project?.Name, form.Project?.Code, form.Project?.Period, form.Contact?.Name }.OfType<Sourced<string>>()
            .Concat(form.Goals.Select(goal => goal.Text))
            .Concat(form.Fields.Where(field => !IsFootnote(field.Label)).Select(field => field.Value))
            .Concat(form.Tasks.SelectMany(task => new[] { task.Name, task.Content }).OfType<Sourced<string>>())
            .Concat(form.Indicators.SelectMany(indicator => AnswersOf(indicator, words)))
            .Concat(BesideCaptions(form));

    // 注：指标值请填写… below the form is printed for whoever fills it in, and has no answer.
    private static bool IsFootnote(string label) =>
        TextFolding.FoldWithoutSpace(label).TrimEnd(':') is "注" or "备注" or "说明" or "注意" or "填报说明" or "填表说明" or "注意事项";

    // Reading takes a hint for a blank place where it knows one.
    private static IEnumerable<Sourced<string>> BesideCaptions(Form form) => form.Layout.Labels
        .Where(label => label.Caption is not null && !IsFootnote(label.Text))
        .SelectMany(label => label.Values.Where(cell => cell != label.Cell))
        .Select(cell => (Cell: cell, Text: form.Layout.Rows.TextAt(cell)))
        .Where(value => value.Text is not null)
        .Select(value => new Sourced<string>(value.Text!, value.Cell));

    private static IEnumerable<Sourced<string>> AnswersOf(Indicator indicator, RuleWords words) =>
        indicator.Name is { } name
            ? [name, .. BesideName(indicator, words)]
            : BesideName(indicator, words);

    // An explanation may give an example rightly; 请填写 is never one.
    private static IEnumerable<Sourced<string>> BesideName(Indicator indicator, RuleWords words) =>
        new[] { indicator.Explanation, indicator.Note }.OfType<Sourced<string>>()
            .Where(text => words.Begins("hintCommands", TextFolding.FoldWithoutSpace(text.Value).TrimStart('(')))
            .Prepend(new Sourced<string>(indicator.Target.Raw, indicator.Cell));
}
