using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Indicators;

/// <summary>A plain count stands under 质量指标. How often something bad happens is a matter of quality.</summary>
internal sealed class CountUnderQuality() : FormRule(new DiagnosticKind("PF402", "count-under-quality", Severity.Warning), ReviewCategory.WrongLevel2)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Levels | FormParts.Names | FormParts.Targets);

    public override Outcome Check(FormCase form)
    {
        var qualities = form.Numbers.Where(number => number.Indicator is { Level1.Name: Levels.Output, Level2.Name: Levels.Quality }).ToList();
        return Outcome.Where(qualities.Count > 0, () => qualities
            .Where(number =>
                Units.IsCount(number.Target.Unit, form.Words)
                    && number.Target.Value > 0
                    && !form.Words.Holds("badWords", NameText.KeyOf(number.Name))
                    && !number.IsCeiling)
            .Select(number => form.At(
                number.Indicator,
                $"{FormCase.Called(number.Indicator)} {number.Target.Raw} 是数量，应放在数量指标下",
                $"{FormCase.Called(number.Indicator)} {number.Target.Raw} is a count; it belongs under 数量指标")));
    }
}
