using System.Text.RegularExpressions;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Rules.Thresholds;

/// <summary>A sign is written otherwise than ≥ ≤ = &gt; &lt;.</summary>
internal sealed partial class SignNotStandard() : FormRule(new DiagnosticKind("PF303", "sign-not-standard", Severity.Info), ReviewCategory.Other)
{

    // What stands in a sentence is said in words.
    private const int LongestValue = 16;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Targets);

    public override Outcome Check(FormCase form) => Outcome.Where(form.Profile.SignsAreSymbols && form.Numbers.Count > 0, () => form.Numbers
        .Where(number => !number.Target.IsImplied && number.Target.Raw.Length <= LongestValue && !IsStandard(number, form))
        .Select(number => new { Number = number, Suggestion = Respelt(TargetText.Fold(number.Target.Raw), number.Target, form) })
        .Where(found => MeansTheSame(found.Suggestion, found.Number.Target, form))
        .Select(found => form.At(
            found.Number.Indicator,
            $"{FormCase.Called(found.Number.Indicator)}的符号写法“{found.Number.Target.Raw}”不规范，应写 {found.Suggestion}",
            $"{FormCase.Called(found.Number.Indicator)}: '{found.Number.Target.Raw}' should be written {found.Suggestion}")
                .With(found.Number.Target.Raw, found.Suggestion) with
        {
            Suggestion = found.Suggestion,
        }));

    // Only the sign is written anew: 不少于1.5万亩 is ≥1.5万亩. Of 采样后2小时内 no sign says all.
    private static string Respelt(string folded, NumberTarget target, FormCase form)
    {
        var words = form.Vocabulary.Targets;
        var sign = words.Signs.FirstOrDefault(word => folded.StartsWith(word.Text, StringComparison.Ordinal));
        var rest = folded[(sign?.Text.Length ?? 0)..];
        var bound = words.Bounds.Where(word => rest.EndsWith(word.Text, StringComparison.Ordinal)).MaxBy(word => word.Text.Length);
        return target.Operator.ForPeople() + rest[..^(bound?.Text.Length ?? 0)];
    }

    // What would be read as something else is no suggestion: unit, period and basis are the same too.
    private static bool MeansTheSame(string suggestion, NumberTarget target, FormCase form) =>
        form.Parser.Parse(suggestion) is NumberTarget read && read with { Raw = target.Raw, IsUnitImplied = target.IsUnitImplied } == target;

    // One standard sign before the number, and no word that says it again.
    private static bool IsStandard(NumberIndicator number, FormCase form) =>
        StandardSign().IsMatch(number.Target.Raw)
            && !form.Vocabulary.Targets.Bounds.Any(bound => number.Target.Raw.EndsWith(bound.Text, StringComparison.Ordinal));

    [GeneratedRegex(@"(?<![≥≤=><＝＞＜])[≥≤=><＝＞＜]\s*[-+]?[0-9０-９" + ChineseDigits.ToThousands + "两半]")]
    private static partial Regex StandardSign();
}
