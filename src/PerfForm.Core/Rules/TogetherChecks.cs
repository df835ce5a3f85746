using System.Collections.Concurrent;
using PerfForm.Core.Rules.Storage;

namespace PerfForm.Core.Rules;

/// <summary>
/// The checks that need other files: of forms with their dossiers, of dossiers, and of all forms. What they find is kept with its file. Dossier by
/// dossier, so that of a run whose files were put away only those of one dossier a core are in memory.
/// </summary>
internal sealed class TogetherChecks
{
    private readonly IReadOnlyList<CheckedFile> _files;
    private readonly LintOptions _options;
    private readonly List<FormCase> _forms;
    private readonly IReadOnlyList<Dossier> _dossiers;
    private readonly List<FormRule> _ofForms;
    private readonly List<DossierRule> _ofDossiers;
    private readonly List<SubmissionRule> _ofAll;
    private readonly Dictionary<StoredDocument, CheckedFile> _fileOf;
    private readonly ConcurrentBag<(long Check, EndedCheck Ended)> _ended = [];

    public TogetherChecks(IReadOnlyList<CheckedFile> files, LintOptions options)
    {
        (_files, _options) = (files, options);
        _forms = [.. files.SelectMany(file => file.CasesWithCopies())];
        _dossiers = DossierFinder.Find(_forms);
        _ofForms = [.. options.Asked<FormRule>().Where(rule => rule.NeedsDossier)];
        _ofDossiers = [.. options.Asked<DossierRule>()];
        _ofAll = [.. options.Asked<SubmissionRule>()];
        _fileOf = files.Where(file => file.Cases.Count > 0).ToDictionary(file => file.Cases[0].InFile);
    }

    /// <summary>The forms, in the order of their files.</summary>
    public IReadOnlyList<FormCase> Forms => _forms;

    /// <summary>Does them.</summary>
    /// <returns>How they ended, as far as that is kept: form by form, then dossier by dossier, then what compares all; each by code.</returns>
    public IReadOnlyList<EndedCheck> Do()
    {
        var units = Units();
        Beside.Do(units, _files.Count > 1 && _options.UsesThreads, (unit, _) => DoUnit(unit));

        for (var at = 0; at < _ofAll.Count; at++)
        {
            var rule = _ofAll[at];
            DoOne(FirstOfAll + at, new RuleCheck(rule, null, () => rule.Ask(_forms)));
        }

        return [.. _ended.OrderBy(one => one.Check).Select(one => one.Ended)];
    }

    private long FirstOfDossiers => (long)_forms.Count * _ofForms.Count;

    private long FirstOfAll => FirstOfDossiers + ((long)_dossiers.Count * _ofDossiers.Count);

    private List<Unit> Units()
    {
        var places = new Dictionary<FormCase, int>();
        for (var at = 0; at < _forms.Count; at++)
        {
            places.Add(_forms[at], at);
        }

        return
        [
            .. _dossiers.Select((dossier, at) => new Unit(dossier, at, [.. dossier.Forms.Select(form => new PlacedForm(form, places[form]))])),
            .. _files
                .Select(file => file.Cases.Where(form => form.Dossier is null).Select(form => new PlacedForm(form, places[form])).ToArray())
                .Where(alone => alone.Length > 0)
                .Select(alone => new Unit(null, 0, alone)),
        ];
    }

    private void DoUnit(Unit unit)
    {
        if (_ofForms.Count == 0 && (unit.Dossier is null || _ofDossiers.Count == 0))
        {
            return;
        }

        var held = unit.Forms.Select(form => form.Case.Document).Distinct(ReferenceEqualityComparer.Instance).ToList();
        foreach (var (form, place) in unit.Forms)
        {
            for (var at = 0; at < _ofForms.Count; at++)
            {
                var rule = _ofForms[at];
                DoOne(((long)place * _ofForms.Count) + at, new RuleCheck(rule, form, () => rule.Ask(form)));
            }
        }

        for (var at = 0; at < _ofDossiers.Count && unit.Dossier is { } dossier; at++)
        {
            var rule = _ofDossiers[at];
            DoOne(FirstOfDossiers + ((long)unit.Place * _ofDossiers.Count) + at, new RuleCheck(rule, dossier.Overall, () => rule.Ask(dossier)));
        }

        foreach (var (form, _) in unit.Forms)
        {
            form.Forget();
        }

        unit.Dossier?.Forget();
        GC.KeepAlive(held);
    }

    private void DoOne(long place, RuleCheck check)
    {
        var ended = check.Do(out var findings);
        if (_options.KeepsLedger || ended.IsFault)
        {
            _ended.Add((place, ended));
        }

        foreach (var ofFile in findings.GroupBy(finding => finding.Form.InFile))
        {
            var file = _fileOf[ofFile.Key];
            file.Add(place, file.Place(ofFile.Select(finding => finding.Of(check.Rule)), _options));
        }
    }

    /// <summary>A form and its place among all forms of the run, from 0.</summary>
    private readonly record struct PlacedForm(FormCase Case, int Place);

    /// <summary>What is checked with one set of files in memory.</summary>
    /// <param name="Dossier">The dossier; null for the forms of a file that are of none.</param>
    /// <param name="Place">Its place among the dossiers, from 0.</param>
    /// <param name="Forms">The forms.</param>
    private sealed record Unit(Dossier? Dossier, int Place, PlacedForm[] Forms);
}
