using System.Globalization;
using System.Text.RegularExpressions;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Rules.Thresholds;

/// <summary>A sign without a number, two signs, a number that is none, an unclosed bracket.</summary>
internal sealed partial class ThresholdMalformed() : FormRule(new DiagnosticKind("PF302", "threshold-malformed", Severity.Error), ReviewCategory.ValueMismatch)
{
    // A sentence may hold anything.
    private const int LongestValue = 24;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Targets);

    internal override IReadOnlyList<Consequence> Consequences { get; } = Consequence.AtIndicator("PF301", "PF305");

    public override Outcome Check(FormCase form) => Outcome.Where(form.Form.Indicators.Count > 0, () => form.Form.Indicators
        .Select(indicator => FaultOf(indicator, form) is { } fault ? Found(form, indicator, fault) : null)
        .OfType<Finding>());

    /// <summary>
    /// Whether a target is a sign and perhaps a unit, with no place left for the number: <c>≥</c>, <c>≥次</c>. Where sign and unit have columns of
    /// their own, the value is missing instead.
    /// </summary>
    public static bool IsSignAlone(Indicator indicator) =>
        indicator is { SignCell: null, UnitCell: null, Target: WordTarget { Kind: WordTargetKind.Placeholder } target } && SignAlone().IsMatch(target.Raw);

    private static Finding Found(FormCase form, Indicator indicator, Bilingual fault) => form.At(
        indicator,
        $"{FormCase.Called(indicator)}的指标值“{indicator.Target.Raw}”{fault.Chinese}",
        $"{FormCase.Called(indicator)}: '{indicator.Target.Raw}' {fault.English}").With(indicator.Target.Raw);

    private static Bilingual? FaultOf(Indicator indicator, FormCase form)
    {
        var target = indicator.Target;
        if (IsSignAlone(indicator))
        {
            return new("有符号没有数", "has a sign and no number");
        }

        if (target.Raw.Length is 0 or > LongestValue || target is MultipleTarget)
        {
            return null;
        }

        var folded = TargetText.Fold(target.Raw);
        if (NoDate().IsMatch(folded))
        {
            return new("中没有这样的日期", "holds a date that there is not");
        }

        if (target is DeadlineTarget or PeriodTarget)
        {
            return null;
        }

        if (SignAndRange().IsMatch(folded))
        {
            return new("既有符号又有区间", "has a sign and a range");
        }

        if (TwoSigns().IsMatch(folded) || BoundsContradict(folded, form))
        {
            return new("有两个符号", "has two signs");
        }

        if (NearAndBound().IsMatch(folded))
        {
            return new("又是“左右”又是界限", "is said to be near a number and to be bounded by it");
        }

        if (NoNumber().IsMatch(folded) || BrokenNumber().IsMatch(target.Raw))
        {
            return new("中的数不成数", "holds a number that is none");
        }

        if (folded.Count(c => c == '(') != folded.Count(c => c == ')'))
        {
            return new("的括号不成对", "has a bracket that is not closed");
        }

        if (Descending().Match(folded) is { Success: true } range
            && decimal.Parse(range.Groups["from"].Value, CultureInfo.InvariantCulture) > decimal.Parse(range.Groups["to"].Value, CultureInfo.InvariantCulture))
        {
            return new("的区间从大到小", "is a range from high to low");
        }

        return target is WordTarget { Kind: not WordTargetKind.Placeholder } && SignBeforeWords().IsMatch(folded)
            ? new("符号后面不是数", "has no number behind its sign")
            : null;
    }

    // ≥5次以内: the sign says at least, the word at most.
    private static bool BoundsContradict(string folded, FormCase form)
    {
        var sign = form.Vocabulary.Targets.Signs.FirstOrDefault(word => folded.StartsWith(word.Text, StringComparison.Ordinal));
        var bound = form.Vocabulary.Targets.Bounds.FirstOrDefault(word => folded.EndsWith(word.Text, StringComparison.Ordinal));
        return sign is not null
            && bound is not null
            && sign.Meaning != Comparison.Exactly
            && IsFloor(sign.Meaning) != IsFloor(bound.Meaning)
            && folded.Any(char.IsAsciiDigit);
    }

    private static bool IsFloor(Comparison comparison) => comparison is Comparison.AtLeast or Comparison.Above;

    [GeneratedRegex(@"^\s*[≥≤≧≦<>=＞＜＝《》﹥﹤]{1,2}[^\s0-9*_×…\.xX（(]{0,6}$")]
    private static partial Regex SignAlone();

    [GeneratedRegex(@"年(?:1[3-9]|[2-9][0-9]|0)月|(?<![0-9])2月(?:30|31)日|月(?:3[2-9]|[4-9][0-9])日")]
    private static partial Regex NoDate();

    [GeneratedRegex(@"^(?<from>[0-9]{1,9}(?:\.[0-9]{1,4})?)%?[-~至](?<to>[0-9]{1,9}(?:\.[0-9]{1,4})?)[%\p{L}]{0,3}$", RegexOptions.ExplicitCapture)]
    private static partial Regex Descending();

    [GeneratedRegex(@"^[≥≤<>][0-9.]+%?[-~至][0-9.]+")]
    private static partial Regex SignAndRange();

    // ≥8 5%; but 1 000 is parted as it may be.
    [GeneratedRegex(@"^[≥≤<>=]?[0-9]+ +(?![0-9]{3}(?![0-9]))[0-9.]+[%\p{L}]{0,3}$")]
    private static partial Regex BrokenNumber();

    [GeneratedRegex("左右(?:以[上下内]|之内)")]
    private static partial Regex NearAndBound();

    [GeneratedRegex(@"[≥≤<>=][≥≤<>=]")]
    private static partial Regex TwoSigns();

    [GeneratedRegex(
        @"(?<![A-Za-z0-9.])[0-9]+\.[0-9]+\.[0-9]"
        + @"|(?<![A-Za-z0-9.])(?!(?:19|20)[0-9]{2}\.)[0-9]+\.[0-9]+\.(?:[^0-9年月日]|$)"
        + @"|[0-9]\.\.|[0-9](?:[oO]+|[lI])(?![A-Za-z])|[" + ChineseDigits.OneToTen + "百千万][oO]"
        + "|[0-9][〇零" + ChineseDigits.OneToNine + "][.%]"
        + @"|^[≥≤<>=]\.|^[≥≤<>=][0-9]+\.\D|[0-9],[0-9]{1,2}(?![0-9,])(?=\D|$)"
        + @"|[0-9]\p{L}?[≥≤<>=]+%?$|%[≥≤<>=]+$|[0-9][-~]%?$|[0-9]%?以$|[0-9]%[0-9]|%%")]
    private static partial Regex NoNumber();

    [GeneratedRegex("^[≥≤<>](?![0-9" + ChineseDigits.OneToTen + "百两半-]).")]
    private static partial Regex SignBeforeWords();
}
