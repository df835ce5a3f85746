using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Rules;

/// <summary>A rule that compares an 整体 form with the 项目 forms of the same unit and year.</summary>
internal abstract class DossierRule(DiagnosticKind kind, int category) : Rule(kind, category)
{
    internal abstract override RuleNeeds Needs { get; }

    /// <summary>Checks a dossier with projects, if the rule is about the kinds of its forms and what it rests on was read in full.</summary>
    public Outcome Ask(Dossier dossier)
    {
        List<FormCase> forms = [.. dossier.Forms];
        return forms.Count > 1 && forms.TrueForAll(Needs.IsAbout) ? Needs.Refusal(forms) ?? Check(dossier) : Outcome.NotApplicable;
    }

    /// <summary>Checks a dossier; it has at least one project form.</summary>
    public abstract Outcome Check(Dossier dossier);
}
