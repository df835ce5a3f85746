using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Indicators;

/// <summary>
/// 数量指标 or 成本指标 in words only; 质量, 时效 and 效益 in words that measure nothing. What a project costs society or nature can often not be counted.
/// </summary>
internal sealed class QuantityNotQuantified() : FormRule(new DiagnosticKind("PF403", "quantity-not-quantified", Severity.Warning), ReviewCategory.NotQuantified)
{
    private const int LongestState = 12;

    // 全部落实 is all of them.
    private const string All = "全部";

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Levels | FormParts.Names | FormParts.Targets);

    public override Outcome Check(FormCase form) => Outcome.Where(form.Form.Indicators.Count > 0, () => form.Form.Indicators
        .Where(indicator => indicator.Level1 is not null || indicator.Level2 is not null)
        .Select(indicator => LackOf(indicator, form) is { } lack ? Found(form, indicator, lack) : null)
        .OfType<Finding>());

    private static Finding Found(FormCase form, Indicator indicator, Bilingual lack) => form.At(
        indicator,
        $"{FormCase.Called(indicator)} {indicator.Target.Raw}：{lack.Chinese}",
        $"{FormCase.Called(indicator)} {indicator.Target.Raw}: {lack.English}").With(indicator.Target.Raw);

    // Null where nothing is lacking.
    private static Bilingual? LackOf(Indicator indicator, FormCase form)
    {
        var level2 = indicator.Level2?.Name;
        if (level2 is Levels.Quantity or Levels.Cost or Levels.EconomicCost || indicator is { Level1.Name: Levels.Cost, Level2: null })
        {
            var level = level2 ?? indicator.Level1!.Name;
            return IsWords(indicator.Target) && !indicator.Target.Raw.Any(char.IsDigit) ? new($"{level}要写出数", $"{level} must give a number") : null;
        }

        return level2 == Levels.Timeliness && IsBareYearEnd(indicator.Target) ? new("没有写明日期，无法考核", "no date is given, so it cannot be checked")
            : !IsWords(indicator.Target) || VagueWording.Is(indicator.Target, form.Words) ? null
            : level2 == Levels.Quality && !IsGrade(indicator, form) && IsOnly("statesOfQuality", indicator.Target, form)
                ? new("没有写标准，质量指标要写比率、等级或所依据的标准", "no standard; 质量指标 must give a rate, a grade or the standard that is meant")
            : level2 == Levels.Timeliness && IsOnly("statesOfTime", indicator.Target, form) && !IsExplainedByNumber(indicator)
                ? form.Words.IsRate(indicator.Name?.Value ?? string.Empty)
                    ? new("没有写百分比", "no percentage is given")
                    : new("没有写日期或时限", "neither a date nor a length of time is given")
            : indicator.Level1?.Name == Levels.Effect && !form.Words.IsSatisfaction(indicator.Name?.Value ?? string.Empty)
                && IsOnly("statesOfEffect", indicator.Target, form) && !indicator.Target.Raw.Contains(All, StringComparison.Ordinal)
                ? new("没有写怎样才算，效益指标要写出可核实的数或事实", "it is not said when this is so; give a number or a fact that can be checked")
            : null;
    }

    private static bool IsWords(Target target) => target is WordTarget { Kind: WordTargetKind.Qualitative or WordTargetKind.Text };

    // 及时, and beside it: 收到申请后15个工作日内.
    private static bool IsExplainedByNumber(Indicator indicator) =>
        new[] { indicator.Explanation, indicator.Note }.Any(text => text?.Value.Any(char.IsDigit) == true);

    // 年底前 of which year, and by which day?
    private static bool IsBareYearEnd(Target target) =>
        target is DeadlineTarget { Year: null, Month: null, Day: null, Recurs: null, Part: "年底" or "年末" or "年内" };

    // A grade of works is official: 工程质量等级 合格.
    private static bool IsGrade(Indicator indicator, FormCase form) => form.Words.Holds("grades", indicator.Name?.Value ?? string.Empty);

    // At least one word of the list, and nothing left without these and the words of degree.
    private static bool IsOnly(string list, Target target, FormCase form)
    {
        var text = ValueWords.Of(target, form.Words);
        return text.Length is > 0 and <= LongestState
            && form.Words.Holds(list, text)
            && form.Words.Without("degrees", form.Words.Without("statesByTheWay", form.Words.Without(list, text))).Length == 0;
    }

}
