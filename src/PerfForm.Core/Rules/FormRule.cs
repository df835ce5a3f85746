using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Rules;

/// <summary>A rule that looks at one form.</summary>
internal abstract class FormRule(DiagnosticKind kind, int category) : Rule(kind, category)
{
    /// <summary>Whether it looks at the form's dossier too. Such a rule runs when all files are read.</summary>
    public virtual bool NeedsDossier => false;

    internal abstract override RuleNeeds Needs { get; }

    /// <summary>Checks a form, if the rule is about its kind and what it rests on was read in full.</summary>
    public Outcome Ask(FormCase form) => Needs.IsAbout(form) ? Needs.Refusal(form) ?? Check(form) : Outcome.NotApplicable;

    /// <summary>Checks a form.</summary>
    public abstract Outcome Check(FormCase form);
}
