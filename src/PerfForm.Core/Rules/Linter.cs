using System.Collections.Concurrent;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Rules.Digests;
using PerfForm.Core.Rules.Housekeeping;
using PerfForm.Core.Rules.Profiles;
using PerfForm.Core.Rules.Storage;
using PerfForm.Core.Rules.UserRules;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Rules;

/// <summary>Runs the rules over documents. The result is the same whatever the number of threads.</summary>
public sealed class Linter
{
    private readonly Lazy<LintData> _data;

    // Shared by all forms that are judged alike: a run has very many.
    private readonly ConcurrentDictionary<Settings, ConcurrentDictionary<(Profile, bool), Basis>> _bases = new(ReferenceEqualityComparer.Instance);

    /// <summary>Makes ready to check.</summary>
    public Linter()
        : this(() => FormWords.LoadEmbedded())
    {
    }

    /// <summary>Makes ready to check with words that were read already.</summary>
    /// <param name="vocabularyOf">Gives the words of forms.</param>
    internal Linter(Func<FormWords> vocabularyOf) => _data = new(() => LintData.Load(vocabularyOf));

    /// <summary>
    /// Makes ready what the first check would wait for; on another thread, while files are being read, it saves the time. Nobody has to call it.
    /// </summary>
    public void GetReady()
    {
        var data = _data.Value;
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
        var document = new StoredDocument(input.Document);
        var cases = CasesOf(input, document, options);
        cases.ForEach(form => form.Prepare());
        var file = new CheckedFile(input, document, cases);
        var rules = options.Asked<FormRule>().Where(rule => !rule.NeedsDossier).ToList();
        var found = new List<Diagnostic>[cases.Count];
        var ended = new EndedCheck[cases.Count * rules.Count];
        Beside.Do(cases, input.IsOnly && options.UsesThreads, (form, at) =>
        {
            found[at] = [];
            for (var number = 0; number < rules.Count; number++)
            {
                var rule = rules[number];
                ended[(at * rules.Count) + number] = new RuleCheck(rule, form, () => rule.Ask(form)).Do(out var findings);
                found[at].AddRange(findings.Select(finding => finding.Of(rule)));
            }
        });

        file.Keep(
            file.Place(input.Document.Diagnostics.Concat(found.SelectMany(ofForm => ofForm)), options),
            file.Place(UserRuleCheck.In(cases, input.Settings.Rules), options));

        // What is not asked for is not kept: it would be the most of a large run.
        file.Ended = [.. ended.Where(check => options.KeepsLedger || check.IsFault)];
        cases.ForEach(form => form.Forget());
        return file;
    }

    /// <summary>Checks files against one another that were checked alone, and puts all findings together. Each file is checked together once.</summary>
    /// <param name="files">The files, in order.</param>
    /// <param name="options">The options that they were checked with; a baseline counts here only.</param>
    public static LintResult CheckTogether(IReadOnlyList<CheckedFile> files, LintOptions options)
    {
        var checks = new TogetherChecks(files, options);
        List<EndedCheck> ended = [.. files.SelectMany(file => file.Ended), .. checks.Do()];
        var acceptance = new Acceptance(options, [.. files.Select(file => file.Settings).Distinct()]);
        foreach (var file in files)
        {
            file.Settle(acceptance);
        }

        var notes = new TemplateNotes(files);
        List<string> paths = [.. files.Select(file => file.Source.Path)];
        var unused = Housekeeper<SuppressionUnused>(options) is { } rule ? acceptance.Unused(rule, paths) : [];
        var told = files.Select((file, at) => new FileFindings(file, () => [.. notes.Told(at).Select(finding => finding.Diagnostic)])).ToList();
        return new LintResult(told, [.. unused, .. NotUsed(options)], options.KeepsLedger ? LedgerOf(ended, checks.Forms, options) : [])
        {
            DigestBy = () => RunDigest.Of(files, notes),
            Suppressed = acceptance.Taken,
            SwitchedOff = files.Sum(file => file.SwitchedOff.Count),
            Known = acceptance.Known,
            SinceBaseline = options.Baseline is null
                ? null
                : new SinceBaseline(told.Sum(file => file.Diagnostics.Count), acceptance.Known.Count, acceptance.GoneSince(paths)),
            Faults = [.. ended.Where(check => check.IsFault).Select(check => check.Entry())],
        };
    }

    /// <summary>What is said of configurations that lie with the inputs and are not used, where that is asked for.</summary>
    public static IReadOnlyList<Diagnostic> NotUsed(LintOptions options) =>
        options.ConfigurationsNotUsed.Count > 0 && Housekeeper<ConfigurationNotUsed>(options) is { } rule
            ? [.. options.ConfigurationsNotUsed.Select(rule.Of)]
            : [];

    private static T? Housekeeper<T>(LintOptions options)
        where T : Rule => options.Rules.OfType<T>().FirstOrDefault(rule => options.Asks(rule.Kind));

    private List<FormCase> CasesOf(LintInput input, StoredDocument document, LintOptions options)
    {
        if (input.Document.Forms.Count == 0)
        {
            return [];
        }

        var recogniser = new ProfileRecogniser(input.Document.Forms, _data.Value.Profiles);
        return [
            .. input.Document.Forms.Select((form, at) =>
                new FormCase(document, at, BasisOf(options.Profile ?? input.Settings.Profile ?? recogniser.Of(form), input.Settings, options), input.Stop)),
        ];
    }

    private Basis BasisOf(Profile profile, Settings settings, LintOptions options) =>
        _bases.GetOrAdd(settings, _ => new()).GetOrAdd((profile, options.IsForPublication), _ =>
        {
            var limits = profile.Limits.Concat(settings.Limits).Aggregate(Limits.Default, (sofar, limit) => sofar.With(limit.Key, limit.Value));
            return new Basis(profile, limits, settings.Exclusions, options.IsForPublication, _data.Value.Words, _data.Value.Vocabulary);
        });

    // What rules of forms said stands by form, whenever they said it.
    private static IReadOnlyList<LedgerEntry> LedgerOf(List<EndedCheck> ended, IReadOnlyList<FormCase> forms, LintOptions options)
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
}
