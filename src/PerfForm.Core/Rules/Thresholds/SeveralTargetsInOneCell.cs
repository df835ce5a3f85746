using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Thresholds;

/// <summary>More than one measurable target in a cell.</summary>
internal sealed class SeveralTargetsInOneCell() : FormRule(new DiagnosticKind("PF309", "several-targets-in-one-cell", Severity.Warning), ReviewCategory.Split)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Targets);

    public override Outcome Check(FormCase form) => Outcome.Where(form.Form.Indicators.Count > 0, () => form.Form.Indicators
        .Where(indicator => indicator.Target is MultipleTarget)
        .Select(indicator => new { Indicator = indicator, Count = ((MultipleTarget)indicator.Target).Parts.Count(part => part is not WordTarget) })
        .Select(found => form.At(
            found.Indicator,
            $"一个单元格里有 {found.Count} 个指标值；请拆成 {found.Count} 条指标",
            $"{found.Count} targets in one cell; make them {found.Count} indicators").With(found.Count, 1) with
        { Difference = null }));
}
