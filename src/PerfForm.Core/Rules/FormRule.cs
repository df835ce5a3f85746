using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Rules;

/// <summary>A rule that looks at one form.</summary>
internal abstract class FormRule(DiagnosticKind kind, int category) : Rule(kind, category)
{
    /// <summary>Whether it looks at the form's dossier too. Such a rule runs when all files are read.</summary>
    public virtual bool NeedsDossier => false;

    /// <summary>Checks a form.</summary>
    public abstract Outcome Check(FormCase form);
}
