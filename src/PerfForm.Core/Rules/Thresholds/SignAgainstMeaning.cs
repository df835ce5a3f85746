using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;

namespace PerfForm.Core.Rules.Thresholds;

/// <summary>≤ on what should be high, ≥ on what should be low.</summary>
internal sealed class SignAgainstMeaning() : FormRule(new DiagnosticKind("PF304", "sign-against-meaning", Severity.Error), ReviewCategory.ValueMismatch)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Levels | FormParts.Names | FormParts.Targets);

    public override Outcome Check(FormCase form) => Outcome.Where(form.Numbers.Any(number => !number.Target.IsImplied), () => form.Numbers
        .Select(number => Found(form, number))
        .OfType<Finding>());

    private static Finding? Found(FormCase form, NumberIndicator number)
    {
        if (ExpectedOf(number, form) is not { } expected)
        {
            return null;
        }

        var suggestion = form.Printer.Print(number.Target with { Operator = expected });
        return form.At(
            number.Indicator,
            $"{FormCase.Called(number.Indicator)} {number.Target.Raw}：符号与含义相反，应为 {suggestion}",
            $"{FormCase.Called(number.Indicator)} {number.Target.Raw}: the sign says the opposite of what is meant; {suggestion}?")
                .With(number.Target.Raw, suggestion) with
        {
            Suggestion = suggestion,
        };
    }

    // How many are reached, hit or spared is an effect; its name does not say which is good. At most 100 % of a share is no wrong direction but
    // none at all: PF308.
    private static Comparison? ExpectedOf(NumberIndicator number, FormCase form) =>
        (DirectionOf.Name(number.Name, form.Words, isOutput: number.Indicator.Level1?.Name is null or Levels.Output), number) switch
        {
            (
                Direction.More,
                { IsCeiling: true, Target.Value: > 0 } and not { IsPercentage: true, Target.Value: >= NumberIndicator.Whole })
                    when number.Indicator.Level1?.Name != Levels.Cost =>
                Comparison.AtLeast,
            (Direction.Less, { IsFloor: true, Target.Value: > 0 }) => Comparison.AtMost,
            _ => null,
        };
}
