using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Indicators;

/// <summary>数量指标 or 成本指标 in words only. What a project costs society or nature can often not be counted.</summary>
internal sealed class QuantityNotQuantified() : FormRule(new DiagnosticKind("PF403", "quantity-not-quantified", Severity.Warning), ReviewCategory.NotQuantified)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Levels | FormParts.Targets);

    public override Outcome Check(FormCase form)
    {
        var quantities = form.Form.Indicators
            .Where(indicator =>
                indicator.Level2?.Name is Levels.Quantity or Levels.Cost or Levels.EconomicCost || indicator is { Level1.Name: Levels.Cost, Level2: null })
            .ToList();
        return Outcome.Where(quantities.Count > 0, () => quantities
            .Where(indicator =>
                indicator.Target is WordTarget { Kind: WordTargetKind.Qualitative or WordTargetKind.Text } && !indicator.Target.Raw.Any(char.IsDigit))
            .Select(indicator => form.At(
                indicator,
                $"{FormCase.Called(indicator)} {indicator.Target.Raw}：{indicator.Level2?.Name ?? indicator.Level1!.Name}要写出数",
                $"{FormCase.Called(indicator)} {indicator.Target.Raw}: {indicator.Level2?.Name ?? indicator.Level1!.Name} must give a number")
                    .With(indicator.Target.Raw)));
    }
}
