using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Rules.Words;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Thresholds;

/// <summary>A sign that says nothing: fewer than none, more than all, at least none.</summary>
internal sealed class SignEmptyOfMeaning() : FormRule(new DiagnosticKind("PF308", "sign-empty-of-meaning", Severity.Warning), ReviewCategory.ValueMismatch)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Names | FormParts.Targets);

    public override Outcome Check(FormCase form) => Outcome.Where(form.Numbers.Any(number => !number.Target.IsImplied), () => form.Numbers
        .Where(number => IsEmpty(number, form))
        .Select(number => Found(form, number)));

    private static bool IsEmpty(NumberIndicator number, FormCase form)
    {
        var key = NameText.KeyOf(number.Name);
        // 超预算比例 ≤0%: below it there is something.
        if (form.Words.Holds("overruns", key))
        {
            return false;
        }

        return number switch
        {
            { IsCeiling: true, Target: { Value: 0, Operator: Comparison.AtMost } } => !form.Words.Holds("belowZero", key),
            { IsFloor: true, Target: { Value: 0, Operator: Comparison.AtLeast } } => !form.Words.Holds("belowZero", key),
            { IsCeiling: true, IsPercentage: true, Target: { Value: NumberIndicator.Whole, Operator: Comparison.AtMost } } =>
                IsOfWhole(number, form.Words),
            { IsFloor: true, IsPercentage: true, Target.Value: NumberIndicator.Whole } =>
                !form.Words.Holds("above100", key) && !form.Words.Holds("mayExceed", key),
            _ => false,
        };
    }

    // 合格率 ≤100%, 投诉率 ≤100%. What may pass the whole is a limit.
    private static bool IsOfWhole(NumberIndicator number, RuleWords words) => DirectionOf.Name(number.Name, words, MeasuredAs.Effect) switch
    {
        { Direction: Direction.More } => true,
        { IsLess: true } => words.IsRate(number.Name) && NameText.KeyOf(number.Name) is var key
            && !words.Holds("above100", key) && !words.Holds("badAbove100", key),
        _ => false,
    };

    private static Finding Found(FormCase form, NumberIndicator number)
    {
        // At least none asks for nothing; what was meant is not known.
        var isOfBad = DirectionOf.Name(number.Name, form.Words, MeasuredAs.Effect).IsLess;
        var suggestion = (number is { IsFloor: true, Target.Value: 0 } && !isOfBad) || number is { IsCeiling: true, Target.Value: NumberIndicator.Whole }
            ? null
            : form.Printer.Print(number.Target with { Operator = Comparison.Exactly, IsImplied = true });
        // Where signs have a column of their own, one must stand there.
        var mend = number.Indicator.SignCell is null ? $"直接写 {suggestion}" : "符号应为“=”";
        var found = form.At(
            number.Indicator.SignCell ?? number.Indicator.Cell,
            $"{FormCase.Called(number.Indicator)} {number.Target.Raw}：符号没有意义，{(suggestion is null ? "任何结果都达标" : mend)}",
            $"{FormCase.Called(number.Indicator)} {number.Target.Raw}: the sign says nothing; "
                + $"{(suggestion is null ? "every result meets it" : $"write {suggestion}")}");
        return (suggestion is null ? found.With(number.Target.Raw) : found.With(number.Target.Raw, suggestion)) with { Suggestion = suggestion };
    }
}
