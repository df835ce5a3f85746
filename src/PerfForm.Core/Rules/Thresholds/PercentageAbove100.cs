using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Thresholds;

/// <summary>A share of a whole over 100%.</summary>
internal sealed class PercentageAbove100() : FormRule(new DiagnosticKind("PF307", "percentage-above-100", Severity.Error), ReviewCategory.ValueMismatch)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Names | FormParts.Targets);

    public override Outcome Check(FormCase form)
    {
        var percentages = form.Numbers.Where(number => number.IsPercentage).ToList();
        return Outcome.Where(percentages.Count > 0, () => percentages
            .Where(number => number.Target.Value > NumberIndicator.Whole && !form.Words.Holds("above100", NameText.KeyOf(number.Name)))
            .Select(number => form.At(
                number.Indicator,
                $"{FormCase.Called(number.Indicator)} {number.Target.Raw}：超过 100%",
                $"{FormCase.Called(number.Indicator)} {number.Target.Raw} is above 100%").With(number.Target.Raw)));
    }
}
