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
        var explained = form.Form.Indicators.Where(indicator => indicator.Name is not null && TextOf(indicator) is not null).ToList();
        return Outcome.Where(explained.Count > 0, () => explained
            .Where(indicator => SaysNoMore(indicator, form))
            .Select(indicator => form.At(
                TextOf(indicator)!.Cell,
                $"{FormCase.Called(indicator)}的解释只是重复指标名称；请写明怎么算、数据从哪里来",
                $"the explanation of {FormCase.Called(indicator)} only repeats the name; say how it is worked out, and from which data")));
    }

    // Where no column explains, the remark may.
    private static Sourced<string>? TextOf(Indicator indicator) => indicator.Explanation ?? indicator.Note;

    // Without words that say nothing (反映…的情况), no character that the name has not: 低保金发放人次 for 发放低保金人次.
    private static bool SaysNoMore(Indicator indicator, FormCase form)
    {
        var (name, text) = (NameText.KeyOf(indicator.Name!.Value), NameText.KeyOf(TextOf(indicator)!.Value));
        var rest = form.Words["explanationFillers"].Aggregate(text, (left, word) => left.Replace(word, string.Empty, StringComparison.Ordinal));
        return rest.Length > 0 && rest.Length * 2 > name.Length && rest.All(sign => name.Contains(sign, StringComparison.Ordinal));
    }
}
