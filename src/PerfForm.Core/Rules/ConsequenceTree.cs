using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules;

/// <summary>Puts findings that follow from others under those: one cause, one finding.</summary>
internal static class ConsequenceTree
{
    // What reading finds implies findings of rules: an amount that cannot be read is neither missing nor wrong.
    private static readonly Dictionary<string, IReadOnlyList<Consequence>> OfReading = new(StringComparer.Ordinal)
    {
        [Reading.AmountUnreadable.Code] = Consequence.InForm("PF105", "PF201", "PF202", "PF203", "PF204"),
        [Reading.HeaderIncomplete.Code] = Consequence.InForm("PF101", "PF102", "PF109", "PF301"),
    };

    /// <summary>The findings of a file without those that follow from others of them, which each of those has with it.</summary>
    /// <param name="found">The findings, in order.</param>
    /// <param name="formOf">The form that a finding stands in; null for none.</param>
    public static List<Diagnostic> Of(List<Diagnostic> found, Func<Diagnostic, Form?> formOf)
    {
        var causes = found.FindAll(diagnostic => ConsequencesOf(diagnostic).Count > 0);
        if (causes.Count == 0)
        {
            return found;
        }

        var of = new Dictionary<Diagnostic, Diagnostic>(ReferenceEqualityComparer.Instance);
        foreach (var diagnostic in found)
        {
            if (causes.Find(cause => cause != diagnostic && Implies(cause, diagnostic, formOf)) is { } cause)
            {
                of.Add(diagnostic, cause);
            }
        }

        var under = of.Keys.ToLookup(diagnostic => RootOf(diagnostic, of), ReferenceEqualityComparer.Instance);
        return
        [
            .. found
                .Where(diagnostic => !of.ContainsKey(diagnostic))
                .Select(diagnostic => under.Contains(diagnostic) ? diagnostic with { Consequences = [.. under[diagnostic].Cast<Diagnostic>()] } : diagnostic),
        ];
    }

    private static Diagnostic RootOf(Diagnostic diagnostic, Dictionary<Diagnostic, Diagnostic> of)
    {
        var root = diagnostic;
        for (var steps = 0; steps < of.Count && of.TryGetValue(root, out var cause); steps++)
        {
            root = cause;
        }

        return root;
    }

    private static bool Implies(Diagnostic cause, Diagnostic diagnostic, Func<Diagnostic, Form?> formOf) => ConsequencesOf(cause).Any(consequence =>
        consequence.Code == diagnostic.Kind.Code
        && diagnostic.Severity <= cause.Severity
        && consequence.Reach switch
        {
            Reach.Indicator => cause.Sheet == diagnostic.Sheet && cause.Cell?.Row == diagnostic.Cell?.Row,
            Reach.Form => formOf(cause) is { } form && ReferenceEquals(form, formOf(diagnostic)),
            _ => true,
        });

    private static IReadOnlyList<Consequence> ConsequencesOf(Diagnostic diagnostic) =>
        OfReading.TryGetValue(diagnostic.Kind.Code, out var known) ? known : RuleCatalogue.Find(diagnostic.Kind.Code)?.Consequences ?? [];
}
