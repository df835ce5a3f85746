using System.Runtime.CompilerServices;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules.Digests;
using PerfForm.Core.Rules.Housekeeping;
using PerfForm.Core.Rules.Profiles;
using PerfForm.Core.Rules.UserRules;

namespace PerfForm.Core.Rules;

/// <summary>Runs the rules over documents. The result is the same whatever the number of threads.</summary>
public sealed class Linter
{
    private readonly Lazy<LintData> _data = new(LintData.Load);

    /// <summary>
    /// Makes ready what the first check would wait for; on another thread, while files are being read, it saves the time. Nobody has to call it.
    /// </summary>
    public void GetReady()
    {
        var data = _data.Value;
        if (!RuntimeFeature.IsDynamicCodeCompiled)
        {
            // Code that was compiled before has nothing to warm.
            return;
        }

        try
        {
            LintWarmUp.Run(data);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // What fails here fails again where it is told.
        }
    }

    /// <summary>Checks all forms of all documents, alone and against one another.</summary>
    public LintResult Check(IReadOnlyList<LintInput> inputs, LintOptions options) =>
        CheckTogether([.. inputs.Select(input => CheckAlone(input, options))], options);

    /// <summary>Checks what can be checked of a file without the others; may be done on many threads at once.</summary>
    public CheckedFile CheckAlone(LintInput input, LintOptions options)
    {
        var cases = CasesOf(input, options);
        cases.ForEach(form => form.Prepare());
        var file = new CheckedFile(input, cases);
        var found = new List<Diagnostic>();
        var ended = new List<EndedCheck>();
        var rules = Asked<FormRule>(options).Where(rule => !rule.NeedsDossier).ToList();
        foreach (var check in cases.SelectMany(form => rules.Select(rule => new RuleCheck(rule, form, () => rule.Ask(form)))))
        {
            ended.Add(check.Do(out var findings));
            found.AddRange(findings.Select(finding => finding.Of(check.Rule)));
        }

        var checkedAlone = file with
        {
            Found = file.Place(input.Document.Diagnostics.Concat(found), options),
            FoundByUsers = file.Place(UserRuleCheck.In(cases, input.Settings.Rules), options),
            Ended = Kept(ended, options),
        };
        cases.ForEach(form => form.Forget());
        return checkedAlone;
    }

    /// <summary>Checks files against one another that were checked alone, and puts all findings together.</summary>
    /// <param name="files">The files, in order.</param>
    /// <param name="options">The options that they were checked with; a baseline counts here only.</param>
    public static LintResult CheckTogether(IReadOnlyList<CheckedFile> files, LintOptions options)
    {
        List<FormCase> forms = [.. files.SelectMany(file => file.CasesWithCopies())];
        var checks = ChecksTogether(forms, DossierFinder.Find(forms), options);
        var ended = new EndedCheck[checks.Count];
        var found = new List<PlacedFinding>[checks.Count];
        var filesOf = files.ToDictionary(file => (object)file.Document, file => file, ReferenceEqualityComparer.Instance);
        if (files.Count > 1 && options.UsesThreads)
        {
            Parallel.For(0, checks.Count, Check);
        }
        else
        {
            for (var i = 0; i < checks.Count; i++)
            {
                Check(i);
            }
        }

        var foundIn = found
            .SelectMany(ofCheck => ofCheck)
            .ToLookup(placed => (object)placed.File, placed => placed.Diagnostic, ReferenceEqualityComparer.Instance);
        var acceptance = new Acceptance(options, [.. files.Select(file => file.Input.Settings).Distinct()]);
        var (documents, templates) = TemplateNotes.Of(files, [.. files.Select(file => file.With(foundIn[file], acceptance))]);
        List<string> paths = [.. files.Select(file => file.Document.Source.Path)];
        var unused = Housekeeper<SuppressionUnused>(options) is { } rule ? acceptance.Unused(rule, paths) : [];
        List<EndedCheck> all = [.. files.SelectMany(file => file.Ended), .. Kept(ended, options)];
        return new LintResult(documents, [.. unused, .. NotUsed(options)], options.KeepsLedger ? LedgerOf(all, forms, options) : [])
        {
            DigestBy = () => RunDigest.Of(files, documents, templates),
            Suppressed = acceptance.Taken,
            SwitchedOff = files.Sum(file => file.SwitchedOff.Count),
            Known = acceptance.Known,
            SinceBaseline = options.Baseline is null
                ? null
                : new SinceBaseline(documents.Sum(document => document.Diagnostics.Count), acceptance.Known.Count, acceptance.GoneSince(paths)),
            Faults = [.. all.Where(check => check.IsFault).Select(check => check.Entry())],
        };

        void Check(int i)
        {
            ended[i] = checks[i].Do(out var findings);
            found[i] = [.. findings.SelectMany(finding => PlacedIn(filesOf[finding.Form.Document], finding.Of(checks[i].Rule)))];
        }

        IEnumerable<PlacedFinding> PlacedIn(CheckedFile file, Diagnostic diagnostic) =>
            file.Place([diagnostic], options).Select(placed => new PlacedFinding(file, placed));
    }

    /// <summary>What is said of configurations that lie with the inputs and are not used, where that is asked for.</summary>
    public static IReadOnlyList<Diagnostic> NotUsed(LintOptions options) =>
        options.ConfigurationsNotUsed.Count > 0 && Housekeeper<ConfigurationNotUsed>(options) is { } rule
            ? [.. options.ConfigurationsNotUsed.Select(rule.Of)]
            : [];

    private static T? Housekeeper<T>(LintOptions options)
        where T : Rule => options.Rules.OfType<T>().FirstOrDefault(rule => options.Asks(rule.Kind));

    private List<FormCase> CasesOf(LintInput input, LintOptions options)
    {
        if (input.Document.Forms.Count == 0)
        {
            return [];
        }

        var data = _data.Value;
        var recogniser = new ProfileRecogniser(input.Document.Forms, data.Profiles);
        return [
            .. input.Document.Forms.Select(form =>
                new FormCase(input.Document, form, BasisOf(options.Profile ?? input.Settings.Profile ?? recogniser.Of(form)), input.Stop)),
        ];

        Basis BasisOf(Profile profile)
        {
            var limits = profile.Limits.Concat(input.Settings.Limits).Aggregate(Limits.Default, (sofar, limit) => sofar.With(limit.Key, limit.Value));
            return new Basis(profile, limits, input.Settings.Exclusions, options.IsForPublication, data.Words, data.Vocabulary);
        }
    }

    private static IEnumerable<T> Asked<T>(LintOptions options)
        where T : Rule => options.Rules.OfType<T>().Where(rule => rule.Kinds.Any(options.Asks));

    // Form by form, then dossier by dossier, then what compares all; each by code.
    private static List<RuleCheck> ChecksTogether(List<FormCase> forms, IReadOnlyList<Dossier> dossiers, LintOptions options) =>
    [
        .. forms.SelectMany(form => Asked<FormRule>(options).Where(rule => rule.NeedsDossier).Select(rule => new RuleCheck(rule, form, () => rule.Ask(form)))),
        .. dossiers.SelectMany(dossier => Asked<DossierRule>(options).Select(rule =>
            new RuleCheck(rule, dossier.Overall, () => rule.Ask(dossier)))),
        .. Asked<SubmissionRule>(options).Select(rule => new RuleCheck(rule, null, () => rule.Ask(forms))),
    ];

    // What is not asked for is not kept: it would be the most of a large run.
    private static List<EndedCheck> Kept(IEnumerable<EndedCheck> ended, LintOptions options) => [.. ended.Where(check => options.KeepsLedger || check.IsFault)];

    // What rules of forms said stands by form, whenever they said it.
    private static IReadOnlyList<LedgerEntry> LedgerOf(List<EndedCheck> ended, List<FormCase> forms, LintOptions options)
    {
        var places = forms.Select((form, i) => (form, i)).ToDictionary(pair => (object)pair.form, pair => pair.i, ReferenceEqualityComparer.Instance);
        var rules = options.Rules.Select((rule, i) => (rule, i)).ToDictionary(pair => (object)pair.rule, pair => pair.i, ReferenceEqualityComparer.Instance);
        return [
            .. ended
                .OrderBy(check => check.Rule is FormRule ? places[check.Form!] : int.MaxValue)
                .ThenBy(check => check.Rule is FormRule ? rules[check.Rule] : int.MaxValue)
                .Select(check => check.Entry()),
        ];
    }

    private sealed record PlacedFinding(CheckedFile File, Diagnostic Diagnostic);
}
