using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Storage;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Structure;

/// <summary>A goal that was copied: the year's is the whole period's word for word, or several projects of a unit have the same.</summary>
internal sealed class GoalRepeated() : SubmissionRule(new DiagnosticKind("PF116", "goal-repeated", Severity.Warning), ReviewCategory.NotRelevant)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Goals);

    internal override IReadOnlyList<Consequence> Consequences { get; } = Consequence.InForm("PF507");

    public override Outcome Check(IReadOnlyList<FormCase> forms)
    {
        var withGoals = forms.Where(form => form.Goals.AnyGoal).ToList();
        return Outcome.Where(withGoals.Count > 0, () => withGoals.Where(form => form.Goals.IsPeriodRepeated).Select(OfPeriod)
            .Concat(withGoals.Where(form => form.Goals.IsGoalRepeated).SelectMany(WithinForm))
            .Concat(withGoals.Where(form => form.Goals.IsOtherTextRepeated).Select(form => CopyOf(form, GoalFacts.CopyIn(form.Form)!.Value)))
            .Concat(AmongProjects(withGoals))
            .Concat(withGoals.Where(RepeatsDepartment).Select(form => Found(form, form.Dossier!.Overall))));
    }

    private static Finding OfPeriod(FormCase form) => form.At(
        form.Form.Goals.First(goal => goal.Horizon == Horizon.Annual).Text.Cell,
        "年度目标与中长期目标一字不差；请写明本年度要做到哪一步",
        "the year's goal is the whole period's word for word; say what is to be reached this year");

    private static Finding CopyOf(FormCase form, (Goal Goal, LabelledField Of) copy) => form.At(
        copy.Goal.Text.Cell,
        $"绩效目标照抄了“{copy.Of.Label}”；请写明要完成多少、达到什么水平",
        $"the goal is what stands under {copy.Of.Label} word for word; say what is to be reached") with
    {
        Related = [form.Related(copy.Of.Value.Cell, copy.Of.Value.Value, copy.Of.Value.Value)],
    };

    private static IEnumerable<Finding> WithinForm(FormCase form) => GoalFacts.Repeated(form.Form)
        .Select(repeated => form.At(
            repeated.Again.Text.Cell,
            $"这条目标与 {repeated.First.Text.Cell} 的目标一字不差；请改写或删去",
            $"this goal is that of {repeated.First.Text.Cell} word for word; write another, or take it out"))
        .Concat(GoalFacts.SaidTwice(form.Form).Select(goal => form.At(
            goal.Text.Cell, "这条目标里同一句话写了两遍；请删去一遍", "one sentence stands twice in this goal; take it out once")));

    // Forms of several years, or handed in twice, repeat their goal rightly; in one file a project of another year has another's goal all the same.
    private static IEnumerable<Finding> AmongProjects(List<FormCase> forms) => forms
        .Where(form => form.Facts.Kind.IsOfProject && form.Goals.IsTelling)
        .GroupBy(form => form.Goals.Print)
        .SelectMany(same => Copies([.. same]));

    // Each form that says what an earlier one of another project says, of one unit or handed in together. Thousands may say the same.
    private static IEnumerable<Finding> Copies(List<FormCase> same)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var ofUnit = new Dictionary<string, int>(StringComparer.Ordinal);
        var ofFile = new Dictionary<StoredDocument, int>();
        for (var at = 0; at < same.Count; at++)
        {
            var (year, project) = (same[at].Facts.Year?.Value, KeyOfProject(same[at]));
            var unit = $"{year} {same[at].Facts.UnitKey}";
            var first = Math.Min(ofUnit.GetValueOrDefault(unit, at), ofFile.GetValueOrDefault(same[at].InFile, at));
            if (names.Add($"{year} {project}") && first < at && KeyOfProject(same[first]) != project)
            {
                yield return Found(same[at], same[first]);
            }

            ofUnit.TryAdd(unit, at);
            ofFile.TryAdd(same[at].InFile, at);
        }
    }

    // One project of several has the goal of the whole department.
    private static bool RepeatsDepartment(FormCase form) =>
        form is { Facts.Kind.IsOfProject: true, Goals.IsTelling: true, Dossier: { Overall: var overall, Projects.Count: > 1 } }
        && form.Goals.Print == overall.Goals.Print;

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
        form.Facts.ProjectName is { Value: var name } ? NameText.KeyOf(name) : $"{form.Facts.Sheet} {form.Facts.Range}";

    private static Bilingual NameOf(FormCase form) => form.Facts.ProjectName is { Value: var name } ? new($"项目“{name}”", $"the project '{name}'")
        : form.Facts.Kind.IsOfDepartment ? new("整体表", "the whole department")
        : new($"“{form.Facts.Sheet}”一表", $"the form on '{form.Facts.Sheet}'");
}
