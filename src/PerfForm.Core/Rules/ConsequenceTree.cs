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
    public static IReadOnlyList<PlacedFinding> Of(IReadOnlyList<PlacedFinding> found)
    {
        var implied = new Dictionary<string, PlacedFinding>(StringComparer.Ordinal);
        foreach (var cause in found)
        {
            foreach (var consequence in ConsequencesOf(cause.Diagnostic))
            {
                var key = KeyOf(consequence.Code, consequence.Reach, cause);
                if (!implied.TryGetValue(key, out var known) || known.Diagnostic.Severity < cause.Diagnostic.Severity)
                {
                    implied[key] = cause;
                }
            }
        }

        if (implied.Count == 0)
        {
            return found;
        }

        var causes = new Dictionary<PlacedFinding, PlacedFinding>(ReferenceEqualityComparer.Instance);
        foreach (var finding in found)
        {
            if (CauseOf(finding, implied) is { } cause)
            {
                causes.Add(finding, cause);
            }
        }

        var under = causes.Keys.ToLookup(finding => RootOf(finding, causes), finding => finding.Diagnostic, ReferenceEqualityComparer.Instance);
        return
        [
            .. found
                .Where(finding => !causes.ContainsKey(finding))
                .Select(finding => under.Contains(finding)
                    ? finding with { Diagnostic = finding.Diagnostic with { Consequences = [.. under[finding]] } }
                    : finding),
        ];
    }

    // The nearest cause that is no smaller than what follows from it.
    private static PlacedFinding? CauseOf(PlacedFinding finding, Dictionary<string, PlacedFinding> implied)
    {
        foreach (var reach in Reaches)
        {
            if (implied.TryGetValue(KeyOf(finding.Diagnostic.Kind.Code, reach, finding), out var cause)
                && !ReferenceEquals(cause, finding)
                && finding.Diagnostic.Severity <= cause.Diagnostic.Severity)
            {
                return cause;
            }
        }

        return null;
    }

    private static string KeyOf(string code, Reach reach, PlacedFinding finding) => reach switch
    {
        Reach.Indicator => $"{code}|row|{finding.Diagnostic.Cell?.Row}|{finding.Diagnostic.Sheet}",

        // What stands in no form has no consequences in one.
        Reach.Form => finding.Form >= 0 ? $"{code}|form|{finding.Form}" : $"{code}|none|{finding.Diagnostic.Message.English}",
        _ => code,
    };

    // Rules imply one another in no circle; the number of steps is bounded all the same.
    private static PlacedFinding RootOf(PlacedFinding finding, Dictionary<PlacedFinding, PlacedFinding> causes)
    {
        const int MostSteps = 8;
        var root = finding;
        for (var steps = 0; steps < MostSteps && causes.TryGetValue(root, out var cause); steps++)
        {
            root = cause;
        }

        return root;
    }

    private static IReadOnlyList<Consequence> ConsequencesOf(Diagnostic diagnostic) =>
        OfReading.TryGetValue(diagnostic.Kind.Code, out var known) ? known : RuleCatalogue.Find(diagnostic.Kind.Code)?.Consequences ?? [];
}
