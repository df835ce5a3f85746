using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Targets;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Structure;

/// <summary>The value stands in the name's place and the name in the value's: 1个 | 朗诵比赛.</summary>
internal sealed class NameAndValueSwapped() : FormRule(new DiagnosticKind("PF117", "name-and-value-swapped", Severity.Error), ReviewCategory.ValueMismatch)
{
    private const int LongestValue = 12;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Names | FormParts.Targets);

    internal override IReadOnlyList<Consequence> Consequences { get; } = Consequence.AtIndicator(
        "PF109", "PF110", "PF301", "PF302", "PF305", "PF403", "PF404", "PF405", "PF407", "PF408");

    public override Outcome Check(FormCase form)
    {
        var parser = new TargetParser(form.Vocabulary.Targets);
        return Outcome.Where(form.Form.Indicators.Count > 0, () => form.Form.Indicators
            .Where(indicator => IsSwapped(indicator, parser))
            .Select(indicator => form.At(
                indicator.Name!.Cell,
                $"“{indicator.Name.Value}”像是指标值，“{indicator.Target.Raw}”像是指标名称，两处填反了；请对调",
                $"'{indicator.Name.Value}' looks like the value and '{indicator.Target.Raw}' like the name; exchange them")
                    .With($"{indicator.Name.Value} | {indicator.Target.Raw}", $"{indicator.Target.Raw} | {indicator.Name.Value}") with
            {
                Suggestion = $"{indicator.Target.Raw} | {indicator.Name.Value}",
            }));
    }

    // The name is a number with a unit and nothing else; the value is words and no measure.
    private static bool IsSwapped(Indicator indicator, TargetParser parser) =>
        indicator is { Name: { Value.Length: <= LongestValue } name, Target: WordTarget { Kind: WordTargetKind.Text or WordTargetKind.Qualitative } value }
        && name.Value.Any(char.IsDigit)
        && parser.Parse(NameText.WithoutPrintedNumber(TextFolding.FoldWithoutSpace(name.Value))) is NumberTarget { Unit: not null }
        && value.Raw.Length > 1
        && !value.Raw.Any(char.IsDigit);
}
