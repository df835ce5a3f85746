using System.Text.RegularExpressions;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Thresholds;

/// <summary>A sign is written otherwise than ≥ ≤ = &gt; &lt;.</summary>
internal sealed partial class SignNotStandard() : FormRule(new DiagnosticKind("PF303", "sign-not-standard", Severity.Info), ReviewCategory.Other)
{

    // What stands in a sentence is said in words.
    private const int LongestValue = 16;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Targets);

    public override Outcome Check(FormCase form) => Outcome.Where(form.Profile.SignsAreSymbols && form.Numbers.Count > 0, () => form.Numbers
        .Where(number => !number.Target.IsImplied && number.Target.Raw.Length <= LongestValue && !IsStandard(number, form))
        .Select(number => new { Number = number, Suggestion = form.Printer.Print(number.Target) })
        .Select(found => form.At(
            found.Number.Indicator,
            $"{FormCase.Called(found.Number.Indicator)}的符号写法“{found.Number.Target.Raw}”不规范，应写 {found.Suggestion}",
            $"{FormCase.Called(found.Number.Indicator)}: '{found.Number.Target.Raw}' should be written {found.Suggestion}")
                .With(found.Number.Target.Raw, found.Suggestion) with
        {
            Suggestion = found.Suggestion,
        }));

    // One standard sign before the number, and no word that says it again.
    private static bool IsStandard(NumberIndicator number, FormCase form) =>
        StandardSign().IsMatch(number.Target.Raw)
            && !form.Vocabulary.Targets.Bounds.Any(bound => number.Target.Raw.EndsWith(bound.Text, StringComparison.Ordinal));

    [GeneratedRegex(@"(?<![≥≤=><＝＞＜])[≥≤=><＝＞＜]\s*[-+]?[0-9０-９" + ChineseDigits.ToThousands + "两半]")]
    private static partial Regex StandardSign();
}
