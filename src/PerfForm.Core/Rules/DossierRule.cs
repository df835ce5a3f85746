using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Rules;

/// <summary>A rule that compares an 整体 form with the 项目 forms of the same unit and year.</summary>
internal abstract class DossierRule(DiagnosticKind kind, int category) : Rule(kind, category)
{
    /// <summary>Checks a dossier; it has at least one project form.</summary>
    public abstract Outcome Check(Dossier dossier);
}
