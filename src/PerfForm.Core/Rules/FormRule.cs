using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Rules;

/// <summary>A rule that looks at one form.</summary>
internal abstract class FormRule(DiagnosticKind kind, int category) : Rule(kind, category)
{
    /// <summary>Whether it looks at the form's dossier too. Such a rule runs when all files are read.</summary>
    public virtual bool NeedsDossier => false;

    internal abstract override RuleNeeds Needs { get; }

    // PF113 says it once.
    private static readonly Outcome NothingFilledIn = Outcome.CannotJudge("整张表没有填写（见 PF113）", "nothing is filled in on the form (see PF113)");

    /// <summary>Whether it has something to say of a form in which nothing is filled in.</summary>
    internal virtual bool JudgesBlankForms => false;

    /// <summary>Checks a form, if the rule is about its kind and what it rests on was read in full.</summary>
    public Outcome Ask(FormCase form) => !Needs.IsAbout(form) ? Outcome.NotApplicable
        : form.Form.IsBlank && !JudgesBlankForms ? NothingFilledIn
        : Needs.Refusal(form) ?? Check(form);

    /// <summary>Checks a form.</summary>
    public abstract Outcome Check(FormCase form);
}
