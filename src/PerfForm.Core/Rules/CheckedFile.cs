using PerfForm.Core.Diagnostics;
using PerfForm.Core.Grids;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Rules.Storage;

namespace PerfForm.Core.Rules;

/// <summary>A file that was checked alone, with what was found, and waits to be checked with the others.</summary>
public sealed class CheckedFile
{
    private readonly Lock _lock = new();
    private readonly StoredDocument _document;
    private IReadOnlyList<string> _sheets;
    private readonly WeakReference<FilePlaces?> _places = new(null);

    // What was found among all files, each with the place of its check among all checks.
    private readonly List<(long Check, StoredFindings Found)> _foundTogether = [];
    private RunStore? _store;
    private FindingBytes? _bytes;
    private StoredFindings _found = StoredFindings.None;
    private StoredFindings _foundByUsers = StoredFindings.None;
    private StoredFindings _told = StoredFindings.None;

    internal CheckedFile(LintInput input, StoredDocument document, IReadOnlyList<FormCase> cases)
    {
        (_document, Settings, Cases, Cells) = (document, input.Settings, cases, input.Workbook);
        (Source, _sheets) = (input.Document.Source, input.Document.Sheets);
        (SkippedAreas, SkippedSheets) = (input.Document.Skipped.Count, input.Document.SkippedSheets);
    }

    /// <summary>What was read. Where it was put away, it is read again.</summary>
    public Document Document => _document.Document;

    /// <summary>The file.</summary>
    public SourceFile Source { get; }

    /// <summary>The paths of files with the same bytes, which were not read again (PF509).</summary>
    public IReadOnlyList<string> Copies { get; internal set; } = [];

    /// <summary>What its configuration says.</summary>
    internal Settings Settings { get; }

    /// <summary>The forms as rules see them.</summary>
    internal IReadOnlyList<FormCase> Cases { get; }

    /// <summary>Its cells, until it is known whether they are wanted to read it again; null where they were not kept.</summary>
    internal Workbook? Cells { get; set; }

    /// <summary>How many sheets and parts of sheets were passed over.</summary>
    internal int SkippedAreas { get; }

    /// <summary>How many sheets were passed over.</summary>
    internal int SkippedSheets { get; }

    /// <summary>How many findings the configuration switched off.</summary>
    internal Tally SwitchedOff { get; } = new();

    /// <summary>How the rules of forms ended.</summary>
    internal IReadOnlyList<EndedCheck> Ended { get; set; } = [];

    /// <summary>All findings but those that are accepted, in their order, once the file is settled.</summary>
    internal IReadOnlyList<PlacedFinding> Told => _told.All;

    /// <summary>Whether it is read again where its document is asked for.</summary>
    internal bool IsPutAway => _store is not null;

    /// <summary>The forms, each with the files that hold it too.</summary>
    internal IEnumerable<FormCase> CasesWithCopies()
    {
        foreach (var form in Cases)
        {
            form.Copies = Copies;
            yield return form;
        }
    }

    /// <summary>Keeps what reading, the rules of forms and users' rules found.</summary>
    internal void Keep(IReadOnlyList<PlacedFinding> found, IReadOnlyList<PlacedFinding> foundByUsers) =>
        (_found, _foundByUsers) = (StoredFindings.Held(found), StoredFindings.Held(foundByUsers));

    /// <summary>Keeps what a check of all files found in this one. May be called on several threads at once.</summary>
    /// <param name="check">The check's place among all checks.</param>
    /// <param name="found">What it found.</param>
    internal void Add(long check, IReadOnlyList<PlacedFinding> found)
    {
        if (found.Count == 0)
        {
            return;
        }

        var stored = Stored(found);
        lock (_lock)
        {
            _foundTogether.Add((check, stored));
        }
    }

    /// <summary>Puts the document and the findings away; both come back where they are asked for.</summary>
    /// <param name="store">Where to.</param>
    /// <param name="readAgain">Reads the document once more from what was put away.</param>
    internal void PutAway(RunStore store, Func<Document> readAgain)
    {
        foreach (var form in Cases)
        {
            form.PutAway(store.Texts);
        }

        _sheets = [.. _sheets.Select(store.Texts.Of).OfType<string>()];

        var bytes = new FindingBytes(store, Source.Path);
        var (found, foundByUsers) = (StoredFindings.In(store, bytes, _found.All), StoredFindings.In(store, bytes, _foundByUsers.All));
        (_store, _bytes, _found, _foundByUsers) = (store, bytes, found, foundByUsers);
        _document.PutAway(store, readAgain);
    }

    /// <summary>
    /// Gives findings their severity, their neighbours in the form, and that by which they are known again; leaves out what is not asked
    /// for.
    /// </summary>
    internal IReadOnlyList<PlacedFinding> Place(IEnumerable<Diagnostic> found, LintOptions options)
    {
        var places = Places();
        var placed = new List<PlacedFinding>();
        foreach (var diagnostic in found)
        {
            if ((IsUnreadable(diagnostic.Kind) || options.Asks(diagnostic.Kind)) && places.IndexOf(diagnostic) is var at
                && WithSeverity(diagnostic, at, options) is { } kept)
            {
                placed.Add(Placed(kept, at, places));
            }
        }

        return placed;
    }

    /// <summary>Puts together all that was found, without what is accepted, in order.</summary>
    internal void Settle(Acceptance acceptance)
    {
        var kept = _found.All
            .Concat(_foundTogether.OrderBy(one => one.Check).SelectMany(one => one.Found.All))
            .Concat(_foundByUsers.All)
            .Where(finding => !acceptance.Accepts(finding.Diagnostic, finding.Indicator, Settings))
            .ToList();
        var better = BetterSaid(kept);
        var order = new DiagnosticOrder(_sheets);
        var told = kept.Where(finding => better.Count == 0 || !better.Contains(KeyOf(finding.Diagnostic, finding.Diagnostic.Kind)));
        _told = Stored(ConsequenceTree.Of([.. told.OrderBy(finding => finding.Diagnostic, order)]));
        _foundTogether.Clear();
        _foundTogether.TrimExcess();
        (_found, _foundByUsers) = (StoredFindings.None, StoredFindings.None);
    }

    private StoredFindings Stored(IReadOnlyList<PlacedFinding> findings) =>
        _store is null ? StoredFindings.Held(findings) : StoredFindings.In(_store, _bytes!, findings);

    // Two threads may both make them, to the same end. Nothing holds them: a run has very many files, and few are asked about again.
    private FilePlaces Places()
    {
        if (!_places.TryGetTarget(out var made))
        {
            _places.SetTarget(made = new FilePlaces(Document.Forms));
        }

        return made;
    }

    private PlacedFinding Placed(Diagnostic diagnostic, int at, FilePlaces places)
    {
        var form = at >= 0 ? places.At(at) : null;
        var placed = diagnostic with
        {
            ExcerptBy = at >= 0 && diagnostic.Cell is { } cell ? () => Excerpt.Around(Places().At(at), cell) : null,
            Fingerprint = Fingerprint.Of(diagnostic, form),
        };
        return new PlacedFinding(placed, at, form?.IndicatorAt(diagnostic.Cell)?.Name?.Value, form?.SubjectOf(diagnostic));
    }

    // That a file could not be read is told whatever was asked for: it is why the run fails.
    private static bool IsUnreadable(DiagnosticKind kind) =>
        kind == Reading.FileUnreadable || kind == Reading.NoDeclarationForm || kind == Reading.LimitExceeded;

    // What reading said of a cell of which a rule says more.
    private static HashSet<string> BetterSaid(List<PlacedFinding> found)
    {
        var better = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (diagnostic, _, _, _) in found)
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
    private Diagnostic? WithSeverity(Diagnostic diagnostic, int form, LintOptions options)
    {
        if (IsUnreadable(diagnostic.Kind))
        {
            return diagnostic;
        }

        var judged = form >= 0 ? Cases[form].Profile : null;
        var ofProfile = (judged ?? options.Profile ?? Settings.Profile)?.Severities ?? [];
        RuleSeverity[] severities = [.. ofProfile, .. Settings.Severities];
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
