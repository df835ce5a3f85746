using PerfForm.Core.Configuration;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Profiles;
using PerfForm.Core.Rules.UserRules;

namespace PerfForm.Core.Rules;

/// <summary>Runs the rules over documents. The result is the same whatever the number of threads.</summary>
public sealed class Linter
{
    // Made ready while the files are read.
    private readonly Task<LintData> _data = Task.Run(LoadWarmed);

    /// <summary>Checks all forms of all documents, alone and against one another.</summary>
    public LintResult Check(IReadOnlyList<LintInput> inputs, LintOptions options)
    {
        List<List<FormCase>> cases = [.. inputs.Select(input => CasesOf(input, options))];
        List<FormCase> forms = [.. cases.SelectMany(ofFile => ofFile)];
        var dossiers = DossierFinder.Find(forms);
        var checks = Checks([.. options.Rules.Where(rule => rule.Kinds.Any(options.Asks))], forms, dossiers);
        forms.ForEach(form => form.Prepare());
        if (inputs.Count > 1)
        {
            Parallel.ForEach(checks, check => check.Do());
        }
        else
        {
            checks.ForEach(check => check.Do());
        }

        var found = checks.SelectMany(check => check.Outcome.Findings.Select(finding => new { finding.Form.Document, Diagnostic = finding.Of(check.Rule) }))
            .ToLookup(pair => (object)pair.Document, pair => pair.Diagnostic, ReferenceEqualityComparer.Instance);
        var acceptance = new Acceptance(options, [.. inputs.Select(input => input.Settings).Distinct()]);
        List<Document> documents = [.. inputs.Select((input, i) => WithFindings(input, cases[i], found[input.Document], options, acceptance))];
        var housekeeping = options.Rules.OfType<Housekeeping.SuppressionUnused>().FirstOrDefault() is { } unused && options.Asks(unused.Kind) ? acceptance.Unused(unused, [.. inputs.Select(input => input.Document.Source.Path)]) : [];
        return new LintResult(documents, housekeeping, [.. checks.Select(check => check.Entry())])
        {
            Suppressed = acceptance.Taken,
            Known = acceptance.Known,
            Faults = [.. checks.Where(check => check.Fault is not null).Select(check => check.Entry())],
        };
    }

    private static LintData LoadWarmed()
    {
        var data = LintData.Load();
        try
        {
            return data.Warmed();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // What fails here fails again where it is told.
            return data;
        }
    }

    private List<FormCase> CasesOf(LintInput input, LintOptions options)
    {
        if (input.Document.Forms.Count == 0)
        {
            return [];
        }

        var data = _data.GetAwaiter().GetResult();
        var recogniser = new ProfileRecogniser(input.Document.Forms, data.Profiles);
        return [.. input.Document.Forms.Select(form => new FormCase(input.Document, form, BasisOf(options.Profile ?? input.Settings.Profile ?? recogniser.Of(form))))];

        Basis BasisOf(Profile profile)
        {
            var limits = profile.Limits.Concat(input.Settings.Limits).Aggregate(Limits.Default, (sofar, limit) => sofar.With(limit.Key, limit.Value));
            return new Basis(profile, limits, input.Settings.Exclusions, options.IsForPublication, data.Words, data.Vocabulary);
        }
    }

    // Form by form, then dossier by dossier, then what compares all; each by code.
    private static List<RuleCheck> Checks(List<Rule> rules, List<FormCase> forms, IReadOnlyList<Dossier> dossiers) =>
    [
        .. forms.SelectMany(form => rules.OfType<FormRule>().Select(rule => new RuleCheck(rule, form, () => rule.Check(form)))),
        .. dossiers.SelectMany(dossier => rules.OfType<DossierRule>().Select(rule =>
            new RuleCheck(rule, dossier.Overall, () => dossier.Projects.Count == 0 ? Outcome.NotApplicable : rule.Check(dossier)))),
        .. rules.OfType<SubmissionRule>().Select(rule => new RuleCheck(rule, null, () => rule.Check(forms))),
    ];

    private static Document WithFindings(LintInput input, List<FormCase> cases, IEnumerable<Diagnostic> found, LintOptions options, Acceptance acceptance)
    {
        List<FormTexts> texts = [.. input.Document.Forms.Select(form => new FormTexts(form))];
        var kept = input.Document.Diagnostics.Concat(found).Concat(UserRuleCheck.In(cases, input.Settings.Rules))
            .Where(diagnostic => IsUnreadable(diagnostic.Kind) || options.Asks(diagnostic.Kind))
            .Select(diagnostic => WithSeverity(diagnostic, SeveritiesOf(diagnostic)))
            .OfType<Diagnostic>()
            .Select(diagnostic => Placed(diagnostic, texts.Find(form => form.Form.Holds(diagnostic)), input.Settings, acceptance))
            .OfType<Diagnostic>()
            .ToList();
        var diagnostics = kept.Where(diagnostic => !kept.Exists(other => SaysMore(other, diagnostic)));
        return input.Document with { Diagnostics = [.. diagnostics.Order(new DiagnosticOrder(input.Document.Sheets))] };

        RuleSeverity[] SeveritiesOf(Diagnostic diagnostic) =>
            [.. (cases.Find(form => form.Form.Holds(diagnostic))?.Profile ?? options.Profile ?? input.Settings.Profile)?.Severities ?? [], .. input.Settings.Severities];
    }

    // That a file could not be read is told whatever was asked for: it is why the run fails.
    private static bool IsUnreadable(DiagnosticKind kind) => kind == Reading.FileUnreadable || kind == Reading.NoDeclarationForm || kind == Reading.LimitExceeded;

    private static bool SaysMore(Diagnostic rule, Diagnostic reading) =>
        rule.Cell == reading.Cell && rule.Sheet == reading.Sheet && RuleCatalogue.All.FirstOrDefault(one => one.Kind.Code == rule.Kind.Code)?.SaysMoreThan == reading.Kind;

    // Of several settings the last counts.
    private static Diagnostic? WithSeverity(Diagnostic diagnostic, RuleSeverity[] severities)
    {
        if (IsUnreadable(diagnostic.Kind))
        {
            return diagnostic;
        }

        var at = Array.FindLastIndex(severities, setting => RuleSelector.Chooses(setting.Rule, diagnostic.Kind));
        return at < 0 ? diagnostic : severities[at].Severity is { } severity ? diagnostic with { Severity = severity } : null;
    }

    // Null where the finding is accepted.
    private static Diagnostic? Placed(Diagnostic diagnostic, FormTexts? texts, Settings settings, Acceptance acceptance)
    {
        var placed = diagnostic with
        {
            Excerpt = diagnostic.Cell is { } cell ? texts?.Around(cell) ?? [] : [],
            Fingerprint = Fingerprint.Of(diagnostic, texts),
        };
        return acceptance.Accepts(placed, texts?.IndicatorAt(diagnostic.Cell)?.Name?.Value, settings) ? null : placed;
    }
}
