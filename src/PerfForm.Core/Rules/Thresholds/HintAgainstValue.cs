using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Rules.Thresholds;

/// <summary>The hint in a name's brackets (≥**%) has another sign or unit than the value.</summary>
internal sealed class HintAgainstValue() : FormRule(new DiagnosticKind("PF311", "hint-against-value", Severity.Warning), ReviewCategory.ValueMismatch)
{
    private const string Signs = "≥≤<>=";
    private const string Blanks = "*×_…xX. 0123456789";

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Names | FormParts.Targets);

    public override Outcome Check(FormCase form)
    {
        var hinted = form.Numbers.Select(number => new { Number = number, Hint = HintOf(number.Name, form) }).Where(pair => pair.Hint is not null).ToList();
        return Outcome.Where(hinted.Count > 0, () => hinted
            .Select(pair => Found(pair.Number, pair.Hint!, form))
            .OfType<Finding>());
    }

    private static Finding? Found(NumberIndicator number, string hint, FormCase form)
    {
        var (called, raw) = (FormCase.Called(number.Indicator), number.Target.Raw);
        return SaysSign(hint) && !Agrees(number, hint, form)
            ? form.At(
                number.Indicator,
                $"{called}提示为“{hint}”，填的是“{raw}”：符号或单位不同",
                $"{called}: the hint is '{hint}', the value '{raw}' has another sign or unit").With(raw, hint)
            : FallsShort(number, hint, form)
                ? form.At(
                    number.Indicator,
                    $"{called}提示为“{hint}”，填的“{raw}”达不到",
                    $"{called}: the hint is '{hint}', the value '{raw}' falls short of it").With(raw, hint)
                : null;
    }

    // ≥300套 in the name, ≥260套 as the value.
    private static bool FallsShort(NumberIndicator number, string hint, FormCase form) =>
        form.Parser.Parse(hint) is NumberTarget asked
        && asked.Unit == number.Target.Unit
        && asked.Operator switch
        {
            Comparison.AtLeast or Comparison.Above => number.Target.Value < asked.Value,
            Comparison.AtMost or Comparison.Below => number.Target.Value > asked.Value,
            _ => false,
        };

    // A hint has a sign, or says it in words: （不少于120眼）, （45个以上）. A unit alone is PF306's.
    private static string? HintOf(string name, FormCase form) =>
        NameText.RemarkOf(name) is { } remark && TargetText.Fold(remark) is { Length: > 0 } hint && (SaysSign(hint) || SaysBound(hint, form)) ? hint : null;

    private static bool SaysSign(string hint) => Signs.Contains(hint[0], StringComparison.Ordinal);

    private static bool SaysBound(string hint, FormCase form) =>
        form.Parser.Parse(hint) is NumberTarget { IsImplied: false, Unit: not null, Operator: not Comparison.Exactly, Basis: null };

    // ≥**% and =100%: more than that there is not.
    private static bool IsBest(NumberIndicator number, Comparison asked) =>
        asked is Comparison.AtLeast && number is { IsPercentage: true, Target: { Operator: Comparison.Exactly, Value: NumberIndicator.Whole } };

    private static bool Agrees(NumberIndicator number, string hint, FormCase form)
    {
        var unit = hint[1..].TrimStart(Blanks.ToCharArray());
        var sign = form.Vocabulary.Targets.Signs.First(word => hint.StartsWith(word.Text, StringComparison.Ordinal)).Meaning;
        return (number.Target.IsImplied || sign == number.Target.Operator || IsBest(number, sign))
            && (unit.Length == 0 || number.Target.Unit is null || form.Vocabulary.Targets.Scale(1, unit).Unit == number.Target.Unit);
    }
}
