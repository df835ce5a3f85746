using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Rules.Words;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Thresholds;

/// <summary>≤ on what should be high, ≥ on what should be low.</summary>
internal sealed class SignAgainstMeaning() : FormRule(new DiagnosticKind("PF304", "sign-against-meaning", Severity.Error), ReviewCategory.ValueMismatch)
{
    private const decimal SmallestTellingShare = 50;
    private const string Lifetime = "年限";

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Levels | FormParts.Names | FormParts.Targets);

    public override Outcome Check(FormCase form) => Outcome.Where(form.Numbers.Any(number => !number.Target.IsImplied), () => form.Numbers
        .Select(number => Found(form, number))
        .OfType<Finding>());

    private static Finding? Found(FormCase form, NumberIndicator number)
    {
        if (number.Target.IsImplied || LeaningOf(number, form) is not { } leaning || ExpectedOf(number, leaning, form.Words) is not { } expected)
        {
            return null;
        }

        var suggestion = form.Printer.Print(number.Target with { Operator = expected });
        var isHigh = leaning.Direction == Direction.More;
        var said = $"{FormCase.Called(number.Indicator)} {number.Target.Raw}";
        return form.At(
            number.Indicator,
            $"{said}：这项越{(isHigh ? "高" : "低")}越好，符号与含义相反，应为 {suggestion}",
            $"{said}: {(isHigh ? "more" : "less")} of it is better, the sign says the opposite; {suggestion}?")
                .With(number.Target.Raw, suggestion) with
        {
            Suggestion = suggestion,
            Severity = leaning.IsPlain ? null : Severity.Warning,
        };
    }

    // How many are reached, hit or spared is an effect; its name does not say which is good. Of 同比下降≥5% the value says what is turned.
    private static Leaning LeaningOf(NumberIndicator number, FormCase form)
    {
        var leaning = DirectionOf.Name(number.Name, form.Words, MeasuredAsOf.Indicator(number.Indicator), IsCounted(number, form.Words));
        if (leaning.Direction == Direction.Unknown && IsSpent(number, form.Words))
        {
            leaning = Leaning.PerhapsLess;
        }

        return IsTermOfWork(number, form.Words) || IsDate(number, form.Words) || IsShareOfAmount(number, form.Words) ? Leaning.None
            : number.Target.Basis is not { } basis ? ByExplanation(number, leaning, form.Words)
            : form.Words.Holds("lessening", basis) ? leaning.Lessened()
            : leaning.Heightened();
    }

    // 化肥使用量 ≥5%: by how much it falls or rises, nobody says. 群众安全感指数 is in % itself.
    private static bool IsShareOfAmount(NumberIndicator number, RuleWords words) =>
        number.IsPercentage
        && NameParts.Of(number.Name, words) is { Head: Head.Amount or Head.Count } parts
        && words.EndingOf("goodGains", parts.Key) is null;

    // 会议费人均日支出 under 成本指标: what is paid to people by a standard is none, nor what is saved.
    private static bool IsSpent(NumberIndicator number, RuleWords words) =>
        CostIndicators.IsUnderCost(number)
        && NameText.KeyOf(number.Name) is var key
        && words.EndingOf("spentEndings", NameText.KeyOf(NameText.WithoutRemark(number.Name))) is not null
        && !words.Holds("leastSpent", key)
        && !words.Holds("entitled", key)
        && !words.Holds("savings", key);

    private static bool IsCounted(NumberIndicator number, RuleWords words) =>
        number.Target is { Unit: { } unit, Per: null }
        && (Units.IsCount(unit, words) || Units.IsExtent(unit, words) || (number.Indicator.Level2?.Name == Levels.Quantity && Units.IsBulk(unit, words)));

    // 较上年下降 beside ≥10%: the number is by how much.
    private static Leaning ByExplanation(NumberIndicator number, Leaning leaning, RuleWords words) =>
        number.IsPercentage
        && new[] { number.Indicator.Explanation, number.Indicator.Note }.Any(text => text is not null && words.Holds("lessening", NameText.KeyOf(text.Value)))
            ? Leaning.None
            : leaning;

    // At most 100 % of a share is no wrong direction but none at all: PF308. A small share of who knows what may well be a limit.
    private static Comparison? ExpectedOf(NumberIndicator number, Leaning leaning, RuleWords words) => (leaning.Direction, number) switch
    {
        (Direction.More, { IsCeiling: true, Target.Value: > 0 } and not { IsPercentage: true, Target.Value: >= NumberIndicator.Whole })
            when !((CostIndicators.IsUnderCost(number) || IsSpentMoney(number)) && !IsGain(number, words))
                && (leaning.IsPlain || !number.IsPercentage || number.Target.Value >= SmallestTellingShare) =>
            Comparison.AtLeast,
        (Direction.Less, { IsFloor: true, Target.Value: > 0 }) => Comparison.AtMost,
        _ => null,
    };

    // 挽回群众经济损失, 成本节约率, 收入增长额.
    private static bool IsGain(NumberIndicator number, RuleWords words)
    {
        var parts = NameParts.Of(number.Name, words);
        return words.EndingOf("goodGains", parts.Key) is not null
            || (words.Begins("wonBack", parts.Key) && words.EndingOf("spentEndings", parts.Key) is null)
            || words.EndingOf("savings", parts.Core) is not null
            || words.EndingOf("heightening", parts.Core) is not null;
    }

    // 服务站建设补助 ≤3万元/家: money is capped, whatever it is spent on; what comes of it is not.
    private static bool IsSpentMoney(NumberIndicator number) =>
        number.Target.Unit?.Contains('元', StringComparison.Ordinal) == true && number.Indicator.Level1?.Name != Levels.Effect;

    // 完成时间 60: a time without a unit may be a date; 使用年限 60年 is none.
    private static bool IsDate(NumberIndicator number, RuleWords words)
    {
        var key = NameText.KeyOf(NameText.WithoutRemark(number.Name));
        return !key.EndsWith(Lifetime, StringComparison.Ordinal)
            && (number.Target.Unit is not { } unit || !words["durations"].Contains(unit.Split('/')[0], StringComparer.Ordinal))
            && words.EndingOf("timeHeads", key) is not null;
    }

    // 培训档案归档 ≤10个工作日: how long it may take, though no word of the name says time.
    private static bool IsTermOfWork(NumberIndicator number, RuleWords words) =>
        number is { IsCeiling: true, Target.Unit: { } unit }
        && words["durations"].Contains(unit, StringComparer.Ordinal)
        && words.EndingOf("timeHeads", NameText.KeyOf(NameText.WithoutRemark(number.Name))) is null;
}
