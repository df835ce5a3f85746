using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Rules;

/// <summary>A rule that looks at one form.</summary>
internal abstract class FormRule(DiagnosticKind kind, int category) : Rule(kind, category)
{
    /// <summary>Checks a form.</summary>
    public abstract Outcome Check(FormCase form);
}
