using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Structure;

/// <summary>There is no goal, or hardly a word of one.</summary>
internal sealed class GoalMissing() : FormRule(new DiagnosticKind("PF106", "goal-missing", Severity.Error), ReviewCategory.Incomplete)
{
    private const decimal Hardly = 4;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Goals);

    public override Outcome Check(FormCase form)
    {
        var goals = form.Form.Goals;
        if (goals.Count == 0)
        {
            var caption = form.Form.Layout.FindCaption(CaptionRole.GoalAnnual, CaptionRole.GoalAny, CaptionRole.GoalTerm);
            return Outcome.Of(caption is not null
                ? form.At(caption.Cell, "没有填写绩效目标", "there is no goal")
                : form.Whole("表中没有认出填写绩效目标的位置", "no place for the goal was recognised on the form") with
                { About = About.Template, Severity = Severity.Warning });
        }

        if (goals.All(goal => goal.Horizon == Horizon.Term)
            && form.Form.Layout.Labels.FirstOrDefault(label => label is { Caption: CaptionRole.GoalAnnual, IsBlank: true }) is { } blank)
        {
            return Outcome.Of(form.At(blank.Cell, "没有填写年度目标", "there is no goal of the year"));
        }

        // Together they may say enough; 建设 alone says nothing.
        var whole = goals.AddUp(LengthOf);
        return Outcome.Of(goals.GroupBy(goal => goal.Horizon)
            .Select(same => (First: same.First(), Length: same.AddUp(LengthOf)))
            .Where(same => whole <= form.Limits.ShortestGoal || same.Length <= Math.Min(Hardly, form.Limits.ShortestGoal))
            .Select(same => form.At(
                same.First.Text.Cell,
                $"绩效目标只有 {same.Length} 个字，说不清要达到什么",
                $"the goal is {same.Length} characters, too few to say what is to be achieved") with
            { Severity = Severity.Warning }));
    }

    private static decimal LengthOf(Goal goal) => NameText.KeyOf(goal.Text.Value).Length;
}
