using PerfForm.Core.Diagnostics;
using PerfForm.Core.Importers.Labels;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Profiles;
using PerfForm.Core.Rules.UserRules;
using PerfForm.Core.Rules.Words;

namespace PerfForm.Core.Rules;

/// <summary>Runs the rules over documents. The result is the same whatever the number of threads.</summary>
public sealed class Linter
{
    // Made ready while the files are read.
    private readonly Task<(RuleWords Words, Vocabulary Vocabulary, ShippedProfiles Profiles)> _data =
        Task.Run(() => (RuleWords.LoadEmbedded(), Vocabulary.LoadEmbedded(), new ShippedProfiles()));

    /// <summary>Checks all forms of all documents, alone and against one another.</summary>
    public LintResult Check(IReadOnlyList<LintInput> inputs, LintOptions options)
    {
        List<FormCase>[] cases = [.. inputs.Select(input => CasesOf(input, options))];
        List<FormCase> forms = [.. cases.SelectMany(ofFile => ofFile)];
        var dossiers = DossierFinder.Find(forms);
        var rules = options.Rules.Where(rule => rule.Kinds.Any(options.Asks)).ToList();
        var checks = Checks(rules, forms, dossiers);
        var outcomes = new Outcome[checks.Count];
        Parallel.For(0, checks.Count, i => outcomes[i] = checks[i].Run());

        var found = checks.Zip(outcomes).SelectMany(pair => pair.Second.Findings.Select(finding => (Finding: finding, Diagnostic: finding.Of(pair.First.Rule)))).ToLookup(pair => pair.Finding.Form.Document, pair => pair.Diagnostic, ReferenceEqualityComparer.Instance as IEqualityComparer<Document>);
        var acceptance = new Acceptance(options, [.. inputs.Select(input => input.Settings).Distinct()]);
        var documents = inputs.Zip(cases).Select(pair => WithFindings(pair.First, pair.Second, found[pair.First.Document], options, acceptance)).ToList();
        var housekeeping = options.Rules.OfType<Housekeeping.SuppressionUnused>().FirstOrDefault() is { } unused && options.Asks(unused.Kind) ? acceptance.Unused(unused) : [];
        return new LintResult(documents, housekeeping, LedgerOf(checks, outcomes)) { Suppressed = acceptance.Taken };
    }

    private List<FormCase> CasesOf(LintInput input, LintOptions options)
    {
        if (input.Document.Forms.Count == 0)
        {
            return [];
        }

        var (words, vocabulary, profiles) = _data.GetAwaiter().GetResult();
        var recogniser = new ProfileRecogniser(input.Document.Forms, profiles);
        return [.. input.Document.Forms.Select(form => new FormCase(input.Document, form, BasisOf(options.Profile ?? input.Settings.Profile ?? recogniser.Of(form))))];

        Basis BasisOf(Profile profile)
        {
            var limits = profile.Limits.Concat(input.Settings.Limits).Aggregate(Limits.Default, (sofar, limit) => sofar.With(limit.Key, limit.Value));
            return new Basis(profile, limits, input.Settings.Exclusions, options.IsForPublication, words, vocabulary);
        }
    }

    // Form by form, then dossier by dossier, then what compares all; each by code.
    private static List<RuleOn> Checks(List<Rule> rules, List<FormCase> forms, IReadOnlyList<Dossier> dossiers) =>
    [
        .. forms.SelectMany(form => rules.OfType<FormRule>().Select(rule => new RuleOn(rule, form, () => rule.Check(form)))),
        .. dossiers.SelectMany(dossier => rules.OfType<DossierRule>().Select(rule =>
            new RuleOn(rule, dossier.Overall, () => dossier.Projects.Count == 0 ? Outcome.NotApplicable : rule.Check(dossier)))),
        .. rules.OfType<SubmissionRule>().Select(rule => new RuleOn(rule, null, () => rule.Check(forms))),
    ];

    private static Document WithFindings(LintInput input, List<FormCase> cases, IEnumerable<Diagnostic> found, LintOptions options, Acceptance acceptance)
    {
        var profile = cases.Count > 0 ? cases[0].Profile : options.Profile ?? input.Settings.Profile;
        KeyValuePair<string, Severity?>[] severities = [.. profile?.Severities ?? [], .. input.Settings.Severities];
        List<FormTexts> texts = [.. input.Document.Forms.Select(form => new FormTexts(form))];
        var all = found.ToList();
        var diagnostics = input.Document.Diagnostics.Where(diagnostic => !all.Exists(other => SaysMore(other, diagnostic))).Concat(all).Concat(UserRuleCheck.In(cases, input.Settings.Rules))
            .Where(diagnostic => options.Asks(diagnostic.Kind))
            .Select(diagnostic => WithSeverity(diagnostic, severities))
            .OfType<Diagnostic>()
            .Select(diagnostic => Placed(diagnostic, texts.Find(form => StandsIn(diagnostic, form.Form))))
            .Where(pair => !acceptance.Accepts(pair.Diagnostic, pair.Texts?.IndicatorAt(pair.Diagnostic.Cell)?.Name?.Value, input.Settings))
            .Select(pair => pair.Diagnostic);
        return input.Document with { Diagnostics = [.. diagnostics.Order(new DiagnosticOrder(input.Document.Sheets))] };
    }

    private static bool SaysMore(Diagnostic rule, Diagnostic reading) =>
        rule.Cell == reading.Cell && rule.Sheet == reading.Sheet && RuleCatalogue.All.FirstOrDefault(one => one.Kind.Code == rule.Kind.Code)?.SaysMoreThan == reading.Kind;

    // Of several settings the last counts.
    private static Diagnostic? WithSeverity(Diagnostic diagnostic, KeyValuePair<string, Severity?>[] severities)
    {
        var at = Array.FindLastIndex(severities, setting => RuleSelector.Chooses(setting.Key, diagnostic.Kind));
        return at < 0 ? diagnostic : severities[at].Value is { } severity ? diagnostic with { Severity = severity } : null;
    }

    private static bool StandsIn(Diagnostic diagnostic, Form form) =>
        diagnostic.Sheet == form.Sheet && (diagnostic.Cell is not { } cell || form.Range.Contains(cell.Row, cell.Column));

    private static (Diagnostic Diagnostic, FormTexts? Texts) Placed(Diagnostic diagnostic, FormTexts? texts) => (diagnostic with
    {
        Excerpt = diagnostic.Cell is { } cell ? texts?.Around(cell) ?? [] : [],
        Fingerprint = Fingerprint.Of(diagnostic, texts),
    }, texts);

    private static List<LedgerEntry> LedgerOf(List<RuleOn> checks, Outcome[] outcomes) =>
        [.. checks.Zip(outcomes).Select(pair => new LedgerEntry(
            pair.First.Rule.Kind.Code,
            pair.First.Rule.Kind.Name,
            pair.First.Form?.File,
            pair.First.Form?.Form.Sheet,
            pair.First.Form?.Form.Range.ToString(),
            pair.Second.Kind,
            pair.Second.Findings.Count,
            pair.Second.Reason))];

    private sealed record RuleOn(Rule Rule, FormCase? Form, Func<Outcome> Run);
}
