using System.Text.RegularExpressions;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Structure;

/// <summary>A goal that gives no number: nothing by which it can be told whether it was reached.</summary>
internal sealed partial class GoalNotQuantified() : FormRule(new DiagnosticKind("PF115", "goal-not-quantified", Severity.Info), ReviewCategory.NotQuantified)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Goals | FormParts.Tasks);

    public override Outcome Check(FormCase form)
    {
        var goals = form.Form.Goals;
        if (goals.Count == 0)
        {
            return Outcome.NotApplicable;
        }

        // The goal of the year must say how much of the whole is to be done in it.
        var annual = goals.Where(goal => goal.Horizon == Horizon.Annual).ToList();
        goals = annual.Count > 0 ? annual : goals;
        if (goals.Any(goal => HoldsNumber(goal.Text.Value)))
        {
            return Outcome.Of([]);
        }

        var isBare = !form.Form.Tasks.Any(task => HoldsNumber(task.Content?.Value ?? string.Empty)) && Amount(form.Form) > 0;
        return Outcome.Of(form.At(
            goals[0].Text.Cell,
            "绩效目标没有写出任何数量；请写明要完成多少、达到什么水平",
            "the goal gives no number; say how much is to be done, or what level is to be reached") with
        { Severity = isBare ? Severity.Warning : null });
    }

    private static decimal Amount(Form form) => form.Budget?.Total?.Value ?? form.TermBudget?.Total?.Value ?? 0;

    // Years and the numbers of a list are none: 2025年, 1. 2.
    private static bool HoldsNumber(string text)
    {
        var folded = NoQuantity().Replace(TextFolding.FoldWithoutSpace(text), " ");
        return folded.Any(char.IsAsciiDigit) || Counted().IsMatch(folded);
    }

    [GeneratedRegex(@"20[0-9]{2}(?:[-—~至到]20[0-9]{2})?年度?|(?:^|\n|[;。:])[（(]?[0-9]{1,2}[)）.、]|目标[0-9]|“?十[一二三四五]五”?")]
    private static partial Regex NoQuantity();

    // 二十五场, 两次, 百分之九十: a numeral and a unit, but not 一是, 一批.
    [GeneratedRegex("[" + ChineseDigits.ToThousands + "]{2,}[^是要、，年月]|[两三四五六七八九十][个次场家人名户项套台期份亩]|百分之|全覆盖|不发生|杜绝|清零|日产日清|[为是]零(?!就业|散|星|售)|零(?:事故|投诉|发生|上访)")]
    private static partial Regex Counted();
}
