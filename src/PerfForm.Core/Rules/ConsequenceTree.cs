using PerfForm.Core.Diagnostics;

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

    // The nearest first.
    private static readonly Reach[] Reaches = [Reach.Indicator, Reach.Form, Reach.File];

    /// <summary>The findings of a file without those that follow from others of them, which each of those has with it.</summary>
    /// <param name="found">The findings, in order.</param>
    /// <param name="formOf">The place of the form that a finding stands in; negative for none.</param>
    public static IReadOnlyList<Diagnostic> Of(IReadOnlyList<Diagnostic> found, Func<Diagnostic, int> formOf)
    {
        var implied = new Dictionary<string, Diagnostic>(StringComparer.Ordinal);
        foreach (var cause in found)
        {
            foreach (var consequence in ConsequencesOf(cause))
            {
                var key = KeyOf(consequence.Code, consequence.Reach, cause, formOf);
                if (!implied.TryGetValue(key, out var known) || known.Severity < cause.Severity)
                {
                    implied[key] = cause;
                }
            }
        }

        if (implied.Count == 0)
        {
            return found;
        }

        var causes = new Dictionary<Diagnostic, Diagnostic>(ReferenceEqualityComparer.Instance);
        foreach (var diagnostic in found)
        {
            if (CauseOf(diagnostic, implied, formOf) is { } cause)
            {
                causes.Add(diagnostic, cause);
            }
        }

        var under = causes.Keys.ToLookup(diagnostic => RootOf(diagnostic, causes), ReferenceEqualityComparer.Instance);
        return
        [
            .. found
                .Where(diagnostic => !causes.ContainsKey(diagnostic))
                .Select(diagnostic => under.Contains(diagnostic) ? diagnostic with { Consequences = [.. under[diagnostic].Cast<Diagnostic>()] } : diagnostic),
        ];
    }

    // The nearest cause that is no smaller than what follows from it.
    private static Diagnostic? CauseOf(Diagnostic diagnostic, Dictionary<string, Diagnostic> implied, Func<Diagnostic, int> formOf)
    {
        foreach (var reach in Reaches)
        {
            if (implied.TryGetValue(KeyOf(diagnostic.Kind.Code, reach, diagnostic, formOf), out var cause)
                && !ReferenceEquals(cause, diagnostic)
                && diagnostic.Severity <= cause.Severity)
            {
                return cause;
            }
        }

        return null;
    }

    private static string KeyOf(string code, Reach reach, Diagnostic diagnostic, Func<Diagnostic, int> formOf) => reach switch
    {
        Reach.Indicator => $"{code}|row|{diagnostic.Cell?.Row}|{diagnostic.Sheet}",

        // What stands in no form has no consequences in one.
        Reach.Form => formOf(diagnostic) is >= 0 and var form ? $"{code}|form|{form}" : $"{code}|none|{diagnostic.Message.English}",
        _ => code,
    };

    // Rules imply one another in no circle; the number of steps is bounded all the same.
    private static Diagnostic RootOf(Diagnostic diagnostic, Dictionary<Diagnostic, Diagnostic> causes)
    {
        const int MostSteps = 8;
        var root = diagnostic;
        for (var steps = 0; steps < MostSteps && causes.TryGetValue(root, out var cause); steps++)
        {
            root = cause;
        }

        return root;
    }

    private static IReadOnlyList<Consequence> ConsequencesOf(Diagnostic diagnostic) =>
        OfReading.TryGetValue(diagnostic.Kind.Code, out var known) ? known : RuleCatalogue.Find(diagnostic.Kind.Code)?.Consequences ?? [];
}
