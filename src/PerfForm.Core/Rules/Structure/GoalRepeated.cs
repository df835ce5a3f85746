using System.Text.RegularExpressions;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Structure;

/// <summary>A goal that was copied: the year's is the whole period's word for word, or several projects of a unit have the same.</summary>
internal sealed partial class GoalRepeated() : SubmissionRule(new DiagnosticKind("PF116", "goal-repeated", Severity.Warning), ReviewCategory.NotRelevant)
{
    // Shorter texts may agree by chance.
    private const int ShortestGoal = 12;

    // In one form nothing stands twice by chance.
    private const int ShortestGoalOfForm = 6;

    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Goals);

    internal override IReadOnlyList<Consequence> Consequences { get; } = Consequence.InForm("PF507");

    public override Outcome Check(IReadOnlyList<FormCase> forms)
    {
        var withGoals = forms.Where(form => form.Form.Goals.Count > 0).ToList();
        return Outcome.Where(withGoals.Count > 0, () => withGoals.Select(OfPeriod).OfType<Finding>()
            .Concat(withGoals.SelectMany(WithinForm))
            .Concat(AmongProjects(withGoals))
            .Concat(withGoals.Where(RepeatsDepartment).Select(form => Found(form, form.Dossier!.Overall))));
    }

    private static Finding? OfPeriod(FormCase form)
    {
        var (year, term) = (TextOf(form.Form, Horizon.Annual), TextOf(form.Form, Horizon.Term));
        return year.Length < ShortestGoal || year != term || IsOfOneYear(form.Form) ? null : form.At(
            form.Form.Goals.First(goal => goal.Horizon == Horizon.Annual).Text.Cell,
            "年度目标与中长期目标一字不差；请写明本年度要做到哪一步",
            "the year's goal is the whole period's word for word; say what is to be reached this year");
    }

    // 目标3 that says what 目标1 says.
    private static IEnumerable<Finding> WithinForm(FormCase form) => form.Form.Goals
        .Select(goal => (Goal: goal, Key: KeyOf([goal])))
        .Where(one => one.Key.Length >= ShortestGoalOfForm)
        .GroupBy(one => $"{one.Goal.Horizon}|{one.Key}", StringComparer.Ordinal)
        .SelectMany(same => same.Skip(1).Select(again => form.At(
            again.Goal.Text.Cell,
            $"这条目标与 {same.First().Goal.Text.Cell} 的目标一字不差；请改写或删去",
            $"this goal is that of {same.First().Goal.Text.Cell} word for word; write another, or take it out")));

    // 一次性项目: the year is the whole period.
    private static bool IsOfOneYear(Form form) =>
        form is { Budget.Total.Value: > 0 and var year, TermBudget.Total.Value: var term } && year == term
        || YearText.In(form.Project?.Period?.Value ?? string.Empty).Distinct(StringComparer.Ordinal).Count() == 1;

    // Forms of several years, or handed in twice, repeat their goal rightly.
    private static IEnumerable<Finding> AmongProjects(List<FormCase> forms) => forms
        .Where(form => form.Form.Kind.IsOfProject && OfYear(form.Form).Length >= ShortestGoal)
        .GroupBy(form => $"{form.Form.Year?.Value}|{OfYear(form.Form)}", StringComparer.Ordinal)
        .SelectMany(same => Copies([.. same]));

    // Each form that says what an earlier one of another project says, of one unit or handed in together. Thousands may say the same.
    private static IEnumerable<Finding> Copies(List<FormCase> same)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var ofUnit = new Dictionary<string, int>(StringComparer.Ordinal);
        var ofFile = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        for (var at = 0; at < same.Count; at++)
        {
            var unit = FormKey.UnitOf(same[at].Form);
            var first = Math.Min(ofUnit.GetValueOrDefault(unit, at), ofFile.GetValueOrDefault(same[at].Document, at));
            if (names.Add(KeyOfProject(same[at])) && first < at)
            {
                yield return Found(same[at], same[first]);
            }

            ofUnit.TryAdd(unit, at);
            ofFile.TryAdd(same[at].Document, at);
        }
    }

    // One project of several has the goal of the whole department.
    private static bool RepeatsDepartment(FormCase form) =>
        form is { Form.Kind.IsOfProject: true, Dossier: { Overall: var overall, Projects.Count: > 1 } }
        && OfYear(form.Form) is { Length: >= ShortestGoal } goal
        && goal == OfYear(overall.Form);

    private static Finding Found(FormCase form, FormCase first) => form.At(
        GoalOf(form).Cell,
        $"绩效目标与{NameOf(first).Chinese}的完全相同；请按本项目的内容填写",
        $"the goal is that of {NameOf(first).English} word for word; write this project's own") with
    {
        Related = [first.Related(GoalOf(first).Cell, GoalOf(first).Value, GoalOf(first).Value)],
    };

    private static Sourced<string> GoalOf(FormCase form) =>
        (form.Form.Goals.FirstOrDefault(goal => goal.Horizon == Horizon.Annual) ?? form.Form.Goals[0]).Text;

    // A project without a name is one of its own.
    private static string KeyOfProject(FormCase form) =>
        form.Form.Project?.Name is { Value: var name } ? NameText.KeyOf(name) : $"{form.Form.Sheet} {form.Form.Range}";

    private static Bilingual NameOf(FormCase form) => form.Form.Project?.Name is { Value: var name } ? new($"项目“{name}”", $"the project '{name}'")
        : form.Form.Kind.IsOfDepartment ? new("整体表", "the whole department")
        : new($"“{form.Form.Sheet}”一表", $"the form on '{form.Form.Sheet}'");

    private static string OfYear(Form form) => TextOf(form, Horizon.Annual) is { Length: > 0 } year ? year : KeyOf(form.Goals);

    private static string TextOf(Form form, Horizon horizon) => KeyOf(form.Goals.Where(goal => goal.Horizon == horizon));

    private static string KeyOf(IEnumerable<Goal> goals) =>
        NameText.KeyOf(string.Concat(goals.Select(goal => Numbering().Replace(goal.Text.Value, string.Empty))));

    // 目标1：
    [GeneratedRegex("^(?:目标)?[0-9" + ChineseDigits.OneToTen + "]{1,2}[:：、.．](?![0-9])")]
    private static partial Regex Numbering();
}
