using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Structure;

/// <summary>A project has too few indicators to be judged by, or too many.</summary>
internal sealed class IndicatorCountUnusual() : FormRule(TooFew, ReviewCategory.Incomplete)
{
    private static readonly DiagnosticKind TooFew = new("PF108", "too-few-indicators", Severity.Warning);
    private static readonly DiagnosticKind TooMany = new("PF108", "too-many-indicators", Severity.Info);

    public override IReadOnlyList<DiagnosticKind> Kinds { get; } = [TooFew, TooMany];

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfProjects(FormParts.Indicators);

    public override Outcome Check(FormCase form)
    {
        var count = form.Form.Indicators.Count(Usable.Is);
        if (count < form.Limits.FewestIndicators)
        {
            return Outcome.Of(
                form
                    .Whole($"只有 {count} 条指标，少于 {form.Limits.FewestIndicators} 条", $"{count} indicators are fewer than {form.Limits.FewestIndicators}")
                    .With(count, form.Limits.FewestIndicators));
        }

        return Outcome.Of(count <= form.Limits.MostIndicators
            ? null
            : form
                .Whole(
                    $"有 {count} 条指标，多于 {form.Limits.MostIndicators} 条；请保留核心指标",
                    $"{count} indicators are more than {form.Limits.MostIndicators}; keep those that matter")
                .With(count, form.Limits.MostIndicators) with
            {
                Kind = TooMany,
                Category = ReviewCategory.Split,
            });
    }
}
