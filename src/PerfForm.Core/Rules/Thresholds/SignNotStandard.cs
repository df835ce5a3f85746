using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Rules.Thresholds;

/// <summary>A sign is written otherwise than ≥ ≤ = &gt; &lt;.</summary>
internal sealed class SignNotStandard() : FormRule(new DiagnosticKind("PF303", "sign-not-standard", Severity.Info), ReviewCategory.Other)
{
    private const string Standard = "≥≤=><＝＞＜";

    public override Outcome Check(FormCase form) => Outcome.Where(form.Profile.SignsAreSymbols && form.Numbers.Count > 0, () => form.Numbers
        .Where(number => !number.Target.IsImplied && !IsStandard(number, form))
        .Select(number => (Number: number, Suggestion: form.Printer.Print(number.Target)))
        .Select(found => form.At(
            found.Number.Indicator,
            $"{FormCase.Called(found.Number.Indicator)}的符号写法“{found.Number.Target.Raw}”不规范，应写 {found.Suggestion}",
            $"{FormCase.Called(found.Number.Indicator)}: '{found.Number.Target.Raw}' should be written {found.Suggestion}").With(found.Number.Target.Raw, found.Suggestion) with
        {
            Suggestion = found.Suggestion,
        }));

    // One standard sign in front, and no word that says it again.
    private static bool IsStandard(NumberIndicator number, FormCase form)
    {
        var raw = number.Target.Raw.TrimStart();
        return raw.Length > 1 && Standard.Contains(raw[0], StringComparison.Ordinal) && !Standard.Contains(raw[1], StringComparison.Ordinal)
            && !form.Vocabulary.Targets.Bounds.Any(bound => raw.EndsWith(bound.Text, StringComparison.Ordinal));
    }
}
