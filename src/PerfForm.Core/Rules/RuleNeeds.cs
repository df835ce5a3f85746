using PerfForm.Core.Bulk;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Kinds;

namespace PerfForm.Core.Rules;

/// <summary>Of which forms a rule is asked.</summary>
/// <param name="Kinds">The kinds of forms that it is about; null for all.</param>
/// <param name="Parts">The parts of a form that it rests on: where one was read only partially, it is not asked.</param>
internal sealed record RuleNeeds(IReadOnlyList<FormKind>? Kinds, FormParts Parts)
{
    private static readonly FormKind[] Declarations = [OverallKind.Kind, ProjectKind.Kind];
    private static readonly FormKind[] Projects = [ProjectKind.Kind];

    /// <summary>Forms of every kind.</summary>
    public static RuleNeeds OfAnyForm(FormParts parts) => new(Kinds: null, parts);

    /// <summary>Declarations, of whole departments and of projects.</summary>
    public static RuleNeeds OfDeclarations(FormParts parts) => new(Declarations, parts);

    /// <summary>Declarations of projects.</summary>
    public static RuleNeeds OfProjects(FormParts parts) => new(Projects, parts);

    /// <summary>Whether a form is of one of the kinds.</summary>
    public bool IsAbout(FormCase form) => Kinds is null || Kinds.Contains(form.Facts.Kind);

    /// <summary>The parts needed that a form was read only partially in.</summary>
    public FormParts LackingIn(FormCase form) => form.Facts.PartiallyRead & Parts;

    /// <summary>Why a form cannot be judged, or forms; null where nothing is lacking.</summary>
    public Outcome? Refusal(params IEnumerable<FormCase> forms)
    {
        var lacking = forms.Aggregate(FormParts.None, (all, form) => all | LackingIn(form));
        return lacking == FormParts.None ? null : Outcome.CannotJudge($"没有读全：{lacking.Called().Chinese}", $"read only in part: {lacking.Called().English}");
    }
}
