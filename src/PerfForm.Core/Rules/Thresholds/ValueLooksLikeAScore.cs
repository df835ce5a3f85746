using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Thresholds;

/// <summary>The value column holds scores: bare numbers, the same over and over.</summary>
internal sealed class ValueLooksLikeAScore() : FormRule(new DiagnosticKind("PF314", "value-looks-like-a-score", Severity.Error), ReviewCategory.ValueMismatch)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Indicators | FormParts.Levels | FormParts.Targets);

    // 10分 is no unit of the name's.
    internal override IReadOnlyList<Consequence> Consequences { get; } = Consequence.InForm("PF306");

    public override Outcome Check(FormCase form) => Outcome.Where(form.Numbers.Count > 0, () => form.HoldsScores
        ? [Found(form, form.Numbers.First(ScoresAsValues.IsBare))]
        : []);

    private static Finding Found(FormCase form, NumberIndicator first) => form.At(
        first.Indicator,
        $"指标值几乎都是 {first.Target.Raw} 这样的数，像是分值；请填指标值，分值另列",
        $"nearly all values are numbers such as {first.Target.Raw}, as scores are; fill in targets and keep scores in a column of their own")
            .With(first.Target.Raw);
}
