using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Consistency;

/// <summary>An explanation that only repeats the indicator's name.</summary>
internal sealed class IndicatorExplainedByItself() : FormRule(
    new DiagnosticKind("PF511", "indicator-explained-by-itself", Severity.Info), ReviewCategory.NotQuantified)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Names);

    public override Outcome Check(FormCase form)
    {
        var explained = form.Form.Indicators.Where(indicator => indicator is { Name: not null, Explanation: not null }).ToList();
        return Outcome.Where(explained.Count > 0, () => explained
            .Where(indicator => Rest(indicator, form).Length == 0)
            .Select(indicator => form.At(
                indicator.Explanation!.Cell,
                $"{FormCase.Called(indicator)}的解释只是重复指标名称；请写明怎么算、数据从哪里来",
                $"the explanation of {FormCase.Called(indicator)} only repeats the name; say how it is worked out, and from which data")));
    }

    // What is left of the explanation without the name and words that say nothing: 反映…的情况.
    private static string Rest(Indicator indicator, FormCase form)
    {
        var (name, text) = (NameText.KeyOf(indicator.Name!.Value), NameText.KeyOf(indicator.Explanation!.Value));
        var rest = text.Replace(name, string.Empty, StringComparison.Ordinal);
        return rest == text ? text : form.Words["explanationFillers"].Aggregate(rest, (left, word) => left.Replace(word, string.Empty, StringComparison.Ordinal));
    }
}
