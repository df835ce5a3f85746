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
        var hinted = form.Numbers.Select(number => new { Number = number, Hint = HintOf(number.Name) }).Where(pair => pair.Hint is not null).ToList();
        return Outcome.Where(hinted.Count > 0, () => hinted
            .Where(pair => !Agrees(pair.Number, pair.Hint!, form))
            .Select(pair => form.At(
                pair.Number.Indicator,
                $"{FormCase.Called(pair.Number.Indicator)}提示为“{pair.Hint}”，填的是“{pair.Number.Target.Raw}”：符号或单位不同",
                $"{FormCase.Called(pair.Number.Indicator)}: the hint is '{pair.Hint}', the value '{pair.Number.Target.Raw}' has another sign or unit")
                    .With(pair.Number.Target.Raw, pair.Hint)));
    }

    // A hint begins with a sign; a unit alone is PF306's.
    private static string? HintOf(string name) =>
        NameText.RemarkOf(name) is { } remark && TargetText.Fold(remark) is [var first, ..] hint && Signs.Contains(first, StringComparison.Ordinal)
            ? hint
            : null;

    private static bool Agrees(NumberIndicator number, string hint, FormCase form)
    {
        var unit = hint[1..].TrimStart(Blanks.ToCharArray());
        var sign = form.Vocabulary.Targets.Signs.First(word => hint.StartsWith(word.Text, StringComparison.Ordinal)).Meaning;
        return (number.Target.IsImplied || sign == number.Target.Operator)
            && (unit.Length == 0 || number.Target.Unit is null || form.Vocabulary.Targets.Scale(1, unit).Unit == number.Target.Unit);
    }
}
