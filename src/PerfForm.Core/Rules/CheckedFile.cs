using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules;

/// <summary>A file that was checked alone, with what was found, and waits to be checked with the others.</summary>
public sealed record CheckedFile
{

    internal CheckedFile(LintInput input, IReadOnlyList<FormCase> cases) =>
        (Input, Cases, Places) = (input, cases, new FilePlaces(input.Document.Forms));

    /// <summary>The file and its settings.</summary>
    public LintInput Input { get; }

    /// <summary>What was read.</summary>
    public Document Document => Input.Document;

    /// <summary>The paths of files with the same bytes, which were not read again (PF509).</summary>
    public IReadOnlyList<string> Copies { get; init; } = [];

    /// <summary>The forms as rules see them.</summary>
    internal IReadOnlyList<FormCase> Cases { get; }

    /// <summary>Where things stand in the forms.</summary>
    internal FilePlaces Places { get; }

    /// <summary>What reading and the rules of forms found.</summary>
    internal IReadOnlyList<Diagnostic> Found { get; init; } = [];

    /// <summary>What users' rules found.</summary>
    internal IReadOnlyList<Diagnostic> FoundByUsers { get; init; } = [];

    /// <summary>How many findings the configuration switched off.</summary>
    internal Tally SwitchedOff { get; } = new();

    /// <summary>How the rules of forms ended.</summary>
    internal IReadOnlyList<EndedCheck> Ended { get; init; } = [];

    /// <summary>The forms, each with the files that hold it too.</summary>
    internal IEnumerable<FormCase> CasesWithCopies()
    {
        foreach (var form in Cases)
        {
            form.Copies = Copies;
            yield return form;
        }
    }

    /// <summary>
    /// Gives findings their severity, their neighbours in the form, and that by which they are known again; leaves out what is not asked
    /// for.
    /// </summary>
    internal IReadOnlyList<Diagnostic> Place(IEnumerable<Diagnostic> found, LintOptions options)
    {
        var kept = Places.Kept();
        List<Diagnostic> placed =
        [
            .. found.Where(diagnostic => IsUnreadable(diagnostic.Kind) || options.Asks(diagnostic.Kind))
                .Select(diagnostic => WithSeverity(diagnostic, options))
                .OfType<Diagnostic>()
                .Select(Placed),
        ];
        GC.KeepAlive(kept);
        return placed;
    }

    /// <summary>The document with all findings but those that are accepted, in their order.</summary>
    /// <param name="foundTogether">What was found among all files.</param>
    /// <param name="acceptance">What is accepted.</param>
    internal Document With(IEnumerable<Diagnostic> foundTogether, Acceptance acceptance)
    {
        var places = Places.Kept();
        var kept = Found.Concat(foundTogether).Concat(FoundByUsers)
            .Where(diagnostic => !acceptance.Accepts(diagnostic, Places.Of(diagnostic)?.IndicatorAt(diagnostic.Cell)?.Name?.Value, Input.Settings))
            .ToList();
        var better = BetterSaid(kept);
        var told = better.Count == 0 ? kept : kept.Where(diagnostic => !better.Contains(KeyOf(diagnostic, diagnostic.Kind)));
        var whole = Document with { Diagnostics = ConsequenceTree.Of([.. told.Order(new DiagnosticOrder(Document.Sheets))], Places.IndexOf) };
        GC.KeepAlive(places);
        return whole;
    }

    private Diagnostic Placed(Diagnostic diagnostic)
    {
        var form = Places.Of(diagnostic);
        return diagnostic with
        {
            ExcerptBy = form is not null && diagnostic.Cell is { } cell ? () => ExcerptAt(diagnostic, cell) : null,
            Fingerprint = Fingerprint.Of(diagnostic, form),
        };
    }

    private IReadOnlyList<ExcerptRow> ExcerptAt(Diagnostic diagnostic, CellAddress cell) => Places.Of(diagnostic) is { } form ? Excerpt.Around(form, cell) : [];

    // That a file could not be read is told whatever was asked for: it is why the run fails.
    private static bool IsUnreadable(DiagnosticKind kind) =>
        kind == Reading.FileUnreadable || kind == Reading.NoDeclarationForm || kind == Reading.LimitExceeded;

    // What reading said of a cell of which a rule says more.
    private static HashSet<string> BetterSaid(List<Diagnostic> found)
    {
        var better = new HashSet<string>(StringComparer.Ordinal);
        foreach (var diagnostic in found)
        {
            if (RuleCatalogue.Find(diagnostic.Kind.Code)?.SaysMoreThan is { } reading)
            {
                better.Add(KeyOf(diagnostic, reading));
            }
        }

        return better;
    }

    private static string KeyOf(Diagnostic diagnostic, DiagnosticKind kind) => $"{kind.Code}|{diagnostic.Cell}|{diagnostic.Sheet}";

    // Of several settings the last counts.
    private Diagnostic? WithSeverity(Diagnostic diagnostic, LintOptions options)
    {
        if (IsUnreadable(diagnostic.Kind))
        {
            return diagnostic;
        }

        var judged = Places.IndexOf(diagnostic) is >= 0 and var form ? Cases[form].Profile : null;
        var ofProfile = (judged ?? options.Profile ?? Input.Settings.Profile)?.Severities ?? [];
        RuleSeverity[] severities = [.. ofProfile, .. Input.Settings.Severities];
        var at = Array.FindLastIndex(severities, setting => RuleSelector.Chooses(setting.Rule, diagnostic.Kind));
        if (at < 0 || severities[at].Severity is not null)
        {
            return at < 0 ? diagnostic : diagnostic with { Severity = severities[at].Severity!.Value };
        }

        if (at >= ofProfile.Count)
        {
            SwitchedOff.Add();
        }

        return null;
    }
}
