using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Structure;

/// <summary>A value without a name; or a sentence in the name's place and no value.</summary>
internal sealed class IndicatorUnnamed() : FormRule(new DiagnosticKind("PF109", "indicator-unnamed", Severity.Warning), ReviewCategory.ValueMismatch)
{
    private const int ShortestSentence = 16;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Names | FormParts.Targets);

    public override Outcome Check(FormCase form) => Outcome.Of(form.Form.Indicators
        .Where(indicator => IsUnnamed(indicator) || IsSentenceForName(indicator))
        .Select(indicator => IsUnnamed(indicator)
            ? form.At(indicator, "有指标值而没有指标名称；请补上名称，把要求写成指标值", "a value without a name; name the indicator and keep only the requirement as value")
            : form.At(
                indicator.Name!.Cell,
                "指标名称处是一句话而没有指标值；请拆成名称和指标值",
                "a sentence in the name's place and no value; part it into name and value") with
            { Severity = Severity.Error }));

    /// <summary>Whether a sentence stands in the name's place, and no value.</summary>
    public static bool IsSentenceForName(Indicator indicator) =>
        indicator is { Name: { } name, Target: WordTarget { Kind: WordTargetKind.Blank } }
        && TextFolding.FoldWithoutSpace(name.Value) is var text
        && (text.Length >= ShortestSentence || text.AsSpan().ContainsAny('。', ';', ','))
        && text.Any(c => char.IsAsciiDigit(c) || c is '。' or ';' or ',' or '年' or '月' or '前' or '完' or '成');

    private static bool IsUnnamed(Indicator indicator) =>
        indicator is { Name: null, Target: not WordTarget { Kind: WordTargetKind.NotApplicable or WordTargetKind.Blank or WordTargetKind.Placeholder } };
}
