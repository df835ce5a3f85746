using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Structure;

/// <summary>The indicator table was not filled in: one finding in place of one for each missing class and value.</summary>
internal sealed class IndicatorTableBlank() : FormRule(
    new DiagnosticKind("PF113", "indicator-table-blank", Severity.Error), ReviewCategory.Incomplete)
{
    internal override bool JudgesBlankForms => true;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Indicators | FormParts.Names | FormParts.Targets);

    internal override IReadOnlyList<Consequence> Consequences { get; } = Consequence.InForm(
        "PF007", "PF101", "PF102", "PF104", "PF107", "PF108", "PF109", "PF301", "PF302", "PF305",
        "PF313", "PF403", "PF404", "PF405", "PF601", "PF602", "PF603");

    public override Outcome Check(FormCase form) => Outcome.Of(form.Form.IsBlank ? NothingFilledIn(form) : form.Form.Indicators.All(IsBlank)
        ? form.At(
            form.Form.Indicators.Count > 0
                ? form.Form.Indicators[0].Cell
                : form.Form.Layout.Labels.FirstOrDefault(label => label.Role.Header is not null)?.Cell,
            "绩效指标表没有填写：没有一条指标写了指标值；请逐条填写指标名称和指标值",
            "the indicator table is not filled in: no indicator has a value; give each a name and a value")
        : null);

    // A spare sheet beside forms that are filled in is only to be removed.
    private static Finding NothingFilledIn(FormCase form) => form.At(
        form.Form.Layout.Labels is [var first, ..] ? first.Cell : null,
        "这张表整张没有填写；请填写，或删去这张空表",
        "nothing is filled in on this form; fill it in, or remove it") with
    { Severity = form.Document.Forms.Any(other => other.Kind == form.Form.Kind && !other.IsBlank) ? Severity.Warning : null };

    private static bool IsBlank(Indicator indicator) =>
        indicator.Target is WordTarget { Kind: WordTargetKind.Blank or WordTargetKind.Placeholder } && !IndicatorUnnamed.IsSentenceForName(indicator);
}
