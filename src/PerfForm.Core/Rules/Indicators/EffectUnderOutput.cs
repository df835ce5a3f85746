using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Rules.Words;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Indicators;

/// <summary>An outcome stands under 产出指标, or an output under 效益指标.</summary>
internal sealed class EffectUnderOutput() : FormRule(Effect, ReviewCategory.WrongLevel2)
{
    private static readonly DiagnosticKind Effect = new("PF407", "effect-under-output", Severity.Warning);
    private static readonly DiagnosticKind Output = new("PF407", "output-under-effect", Severity.Warning);

    public override IReadOnlyList<DiagnosticKind> Kinds { get; } = [Effect, Output];

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Levels | FormParts.Names);

    public override Outcome Check(FormCase form) => Outcome.Where(form.Form.Indicators.Count > 0, () => form.Form.Indicators
        .Where(indicator => indicator.Name is not null && !Usable.IsNotApplicable(indicator))
        .Select(indicator => FindingOf(form, indicator))
        .OfType<Finding>());

    private static Finding? FindingOf(FormCase form, Indicator indicator)
    {
        var key = NameText.KeyOf(NameText.WithoutRemark(indicator.Name!.Value));
        return indicator.Level1?.Name switch
        {
            Levels.Output when IsOutcome(key, form.Words) => form.At(
                indicator,
                $"{FormCase.Called(indicator)}说的是效果，应放在效益指标（或满意度指标）下",
                $"{FormCase.Called(indicator)} is an outcome; it belongs under 效益指标 (or 满意度指标)"),
            Levels.Effect when IsOutput(key, form.Words) && !IsOutcome(key, form.Words) => form.At(
                indicator,
                $"{FormCase.Called(indicator)}说的是做了多少、做得怎样，应放在产出指标下",
                $"{FormCase.Called(indicator)} is an output; it belongs under 产出指标") with
            { Kind = Output },
            _ => null,
        };
    }

    private static bool IsOutput(string key, RuleWords words) =>
        words.EndingOf("outputEndings", key) is not null
            || (words.Begins("outputVerbs", key)
                && words.EndingOf("countEndings", key) is not null
                && words.EndingOf("peopleEndings", key) is null
                && !words.Holds("outcomeMarks", key));

    private static bool IsOutcome(string key, RuleWords words) =>
        words.EndingOf("outcomeEndings", key) is not null
            || (words.Begins("outcomeBeginnings", key) && words.EndingOf("countEndings", key) is null && !key.EndsWith('数'))
            || words.Holds("outcomeWords", key);
}
