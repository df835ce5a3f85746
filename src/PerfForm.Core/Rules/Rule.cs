using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules;

/// <summary>
/// Something that would send a declaration back. One rule is one sealed class, with its page (what, why, examples, how to mend) beside it as
/// <c>ClassName.md</c>.
/// </summary>
/// <param name="kind">Code, name and usual severity.</param>
/// <param name="category">The reviewers' category, 1 to 11; see <see cref="ReviewCategory"/>.</param>
public abstract class Rule(DiagnosticKind kind, int category)
{
    /// <summary>Code, name and usual severity.</summary>
    public DiagnosticKind Kind { get; } = kind;

    /// <summary>The kinds of its findings: more than one only where a code has two names, such as too few and too many.</summary>
    public virtual IReadOnlyList<DiagnosticKind> Kinds => [Kind];

    /// <summary>The reviewers' category of its findings, unless a finding says otherwise.</summary>
    public int Category { get; } = category;

    /// <summary>Of which forms it is asked.</summary>
    internal virtual RuleNeeds Needs => RuleNeeds.OfAnyForm(FormParts.None);

    /// <summary>What reading says of the same cell and need not say twice; null for nothing.</summary>
    internal virtual DiagnosticKind? SaysMoreThan => null;

    /// <summary>The findings of other rules that follow from one of its own.</summary>
    internal virtual IReadOnlyList<Consequence> Consequences => [];

    /// <summary>The part of the catalogue that it stands in, as the folder of its class is named.</summary>
    public string Theme => GetType().Namespace![(GetType().Namespace!.LastIndexOf('.') + 1)..];
}
