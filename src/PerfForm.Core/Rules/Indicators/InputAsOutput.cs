using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Rules.Words;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Indicators;

/// <summary>Staff, money or the execution of the budget is counted as output.</summary>
internal sealed class InputAsOutput() : FormRule(new DiagnosticKind("PF408", "input-as-output", Severity.Warning), ReviewCategory.NotRelevant)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Levels | FormParts.Names | FormParts.Targets);

    public override Outcome Check(FormCase form)
    {
        var outputs = form.Form.Indicators
            .Where(indicator =>
                indicator is { Level1.Name: Levels.Output, Name: not null } && indicator.Level2?.Name != Levels.Cost && !Usable.IsNotApplicable(indicator))
            .ToList();
        return Outcome.Where(outputs.Count > 0, () => outputs
            .Where(indicator => IsInput(indicator, NameText.KeyOf(indicator.Name!.Value), form.Words))
            .Select(indicator => form.At(
                indicator,
                $"{FormCase.Called(indicator)}说的是投入（人、钱或预算执行），不是产出",
                $"{FormCase.Called(indicator)} is an input (staff, money, execution of the budget), not an output") with
            { Severity = IsOftenLet(NameText.KeyOf(indicator.Name!.Value), form.Words) ? Severity.Info : null }));
    }

    // 护林员人数, 派驻专家人次: to have them may be the project.
    private static bool IsOftenLet(string key, RuleWords words) => words.EndingOf("inputEndings", key) is null && IsStaff(NameParts.OfKey(key, words), words);

    private static bool IsInput(Indicator indicator, string key, RuleWords words) =>
        IsMoneySpent(indicator, key, words) || (!words.Holds("inputExceptions", key) && IsNamedInput(indicator, key, words));

    private static bool IsNamedInput(Indicator indicator, string key, RuleWords words) =>
        words.EndingOf("inputEndings", key) is not null
        || IsStaff(NameParts.OfKey(key, words), words)
        || (words.Begins("inputBeginnings", key) && indicator.Target is NumberTarget { Unit: var unit } && Units.IsMoney(unit));

    // 安排培训经费金额, 巡展活动资金支出数; money that comes from others, or goes to people, is what was done.
    private static bool IsMoneySpent(Indicator indicator, string key, RuleWords words) =>
        indicator.Target is NumberTarget { Unit: { } unit } && Units.IsMoney(unit) && words.Holds("fundWords", key) && !words.Holds("fundExceptions", key);

    // 保洁和保安人员数量, 外聘教师人数: people who do the work, counted.
    private static bool IsStaff(NameParts name, RuleWords words) =>
        name.Head == Head.Count
        && (words.EndingOf("staffKinds", name.Core) is not null
            || (words.Begins("hiring", name.Core) && name.HeadWord.Contains('人', StringComparison.Ordinal)));
}
