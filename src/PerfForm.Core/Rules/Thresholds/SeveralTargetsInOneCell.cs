using System.Text.RegularExpressions;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Thresholds;

/// <summary>More than one measurable target in a cell.</summary>
internal sealed partial class SeveralTargetsInOneCell() : FormRule(
    new DiagnosticKind("PF309", "several-targets-in-one-cell", Severity.Warning),
    ReviewCategory.Split)
{
    private static readonly char[] Ends = [',', '，', ';', '；', '。', '、'];
    private static readonly char[] Gaps = ['/', ' ', '\u3000', '\n'];

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Targets);

    public override Outcome Check(FormCase form) => Outcome.Where(form.Form.Indicators.Count > 0, () => form.Form.Indicators
        .Select(indicator => new { Indicator = indicator, Count = CountOf(indicator.Target, form) })
        .Where(found => found.Count > 1)
        .Select(found => form.At(
            found.Indicator,
            $"一个单元格里有 {found.Count} 个指标值；请拆成 {found.Count} 条指标",
            $"{found.Count} targets in one cell; make them {found.Count} indicators").With(found.Count, 1) with
        { Difference = null }));

    private static int CountOf(Target target, FormCase form) => target switch
    {
        MultipleTarget several => several.Parts.Count(part => part is not WordTarget),
        WordTarget { Kind: WordTargetKind.Text } text => IsJoined(text.Raw) ? 2 : CountOf(text.Raw, form),
        _ => 0,
    };

    // 栽植60日内完成，巡查每周3次，补植7日内到位: a sentence is several targets where every part of it has a quantity.
    private static int CountOf(string sentence, FormCase form)
    {
        var parts = sentence.Split(Ends, StringSplitOptions.RemoveEmptyEntries).SelectMany(part => PartsOf(part, form)).ToList();
        return parts.TrueForAll(part => HasQuantity(part, form)) ? parts.Count : 0;
    }

    // 普法12场/培训2期, 培训≥80人 考核≥2次; but 3年/10万公里 and 1名教师/20名学生 are one.
    private static List<string> PartsOf(string part, FormCase form)
    {
        var parts = part.Split(Gaps, StringSplitOptions.RemoveEmptyEntries).Select(TextFolding.FoldWithoutSpace).ToList();
        return parts.Count > 1 && parts.TrueForAll(one => one.Length > 0 && !char.IsAsciiDigit(one[0]) && HasQuantity(one, form))
            ? parts
            : [TextFolding.FoldWithoutSpace(part)];
    }

    // ≥95%和2份: of two units.
    private static bool IsJoined(string text) => Joined().Match(TextFolding.FoldWithoutSpace(text)) is { Success: true } match
        && match.Groups["unit"].Value != match.Groups["other"].Value;

    private static bool HasQuantity(string part, FormCase form) => Quantity().Count(part) == 1
        && Quantity().Match(part) is { } match
        && form.Vocabulary.Targets.LeadingUnit(match.Groups["rest"].Value).Length > 0;

    [GeneratedRegex(
        @"^[≥≤<>=][0-9]+(?:\.[0-9]+)?(?<unit>[\p{L}%]{1,3})[和及][≥≤<>=]?[0-9]+(?:\.[0-9]+)?(?<other>[\p{L}%]{1,3})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Joined();

    [GeneratedRegex(@"[0-9]+(?:\.[0-9]+)?(?<rest>[\p{L}%/㎡]{1,6})", RegexOptions.ExplicitCapture)]
    private static partial Regex Quantity();
}
