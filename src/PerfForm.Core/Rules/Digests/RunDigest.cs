using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Rules.Matching;
using PerfForm.Core.Rules.Profiles;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Digests;

/// <summary>A run in short: its forms, their departments, the commonest faults, and what is to be mended in templates.</summary>
/// <param name="Forms">The forms, in the order of their files.</param>
/// <param name="Departments">The departments, the worst first.</param>
/// <param name="Faults">The faults held against senders, the commonest first.</param>
/// <param name="Templates">What is to be mended in templates.</param>
public sealed record RunDigest(
    IReadOnlyList<FormDigest> Forms,
    IReadOnlyList<DepartmentDigest> Departments,
    IReadOnlyList<CommonFault> Faults,
    IReadOnlyList<TemplateNote> Templates)
{
    /// <summary>A run without forms.</summary>
    public static RunDigest Empty { get; } = new([], [], [], []);

    /// <summary>The digest of checked files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="documents">Their documents with all findings, in the same order.</param>
    /// <param name="templates">What is to be mended in templates.</param>
    internal static RunDigest Of(IReadOnlyList<CheckedFile> files, IReadOnlyList<Document> documents, IReadOnlyList<TemplateNote> templates)
    {
        var forms = new List<FormDigest>();
        var departments = new DepartmentNames();
        var faults = new Dictionary<string, CommonFault>(StringComparer.Ordinal);
        foreach (var (file, document) in files.Zip(documents))
        {
            var byForm = document.Diagnostics.Where(diagnostic => diagnostic.About == About.Content).ToLookup(file.Places.IndexOf);
            for (var at = 0; at < document.Forms.Count; at++)
            {
                List<Diagnostic> own = [.. byForm[at]];
                forms.Add(FormDigestOf(file, document.Forms[at], departments.Of(document, document.Forms[at]), file.Cases[at].Profile.Conclusions, own));
                Count(own, faults);
            }
        }

        return new RunDigest(forms, InOrder(forms.GroupBy(form => form.Department, StringComparer.Ordinal)), InOrder(faults.Values), templates);
    }

    private static FormDigest FormDigestOf(CheckedFile file, Form form, string department, ConclusionTable table, List<Diagnostic> own)
    {
        var counts = DigestCounts.Of(own);
        return new FormDigest(
            file.Document.Source.Path,
            form.Sheet,
            form.Range.ToString(),
            form.Kind.Name,
            form.Project?.Name?.Value ?? (form.Kind.IsOfDepartment && department.Length > 0 ? department : form.Sheet),
            department,
            (form.Budget?.Total ?? form.TermBudget?.Total)?.Value,
            counts,
            table.Of(counts.Must, counts.Should),
            OpinionsOf(file.Places, own));
    }

    private static List<DepartmentDigest> InOrder(IEnumerable<IGrouping<string, FormDigest>> departments) =>
    [
        .. departments.Select(DepartmentDigestOf)
            .OrderByDescending(one => one.Conclusion)
            .ThenByDescending(one => one.Counts.Must)
            .ThenByDescending(one => one.Counts.Should)
            .ThenBy(one => one.Name, StringComparer.Ordinal),
    ];

    private static List<CommonFault> InOrder(IEnumerable<CommonFault> faults) =>
    [
        .. faults
            .OrderByDescending(fault => fault.Severity)
            .ThenByDescending(fault => fault.Findings)
            .ThenBy(fault => fault.Kind.Code, StringComparer.Ordinal),
    ];

    private static void Count(List<Diagnostic> own, Dictionary<string, CommonFault> faults)
    {
        var held = own.Where(diagnostic => diagnostic.Severity >= Severity.Warning);
        foreach (var same in held.GroupBy(diagnostic => $"{diagnostic.Kind.Code} {diagnostic.Kind.Name}", StringComparer.Ordinal))
        {
            var (worst, count) = (same.Max(diagnostic => diagnostic.Severity), same.Count());
            faults[same.Key] = faults.TryGetValue(same.Key, out var known)
                ? known with
                {
                    Severity = worst > known.Severity ? worst : known.Severity,
                    Findings = known.Findings + count,
                    Forms = known.Forms + 1,
                }
                : new CommonFault(same.First().Kind, worst, count, 1);
        }
    }

    // What must or should be mended; hints are no opinions.
    private static IReadOnlyList<Opinion> OpinionsOf(FilePlaces places, List<Diagnostic> own) =>
    [
        .. own.Where(diagnostic => diagnostic.Severity >= Severity.Warning)
            .GroupBy(diagnostic => diagnostic.Category ?? ReviewCategory.Other)
            .OrderBy(group => group.Key)
            .Select(group => new Opinion(
                group.Key,
                [.. group.Select(diagnostic => SubjectOf(places.Of(diagnostic)!, diagnostic)).OfType<string>().Distinct(StringComparer.Ordinal)],
                group.Count())),
    ];

    /// <summary>What a finding is about: an indicator by its name, another cell by the label beside it; null where neither is known.</summary>
    internal static string? SubjectOf(FormPlaces form, Diagnostic diagnostic)
    {
        if (form.IndicatorAt(diagnostic.Cell) is { } indicator)
        {
            var name = indicator.Name?.Value ?? indicator.Target.Raw;
            return string.IsNullOrWhiteSpace(name) ? null : OneLine.Of(name);
        }

        return diagnostic.Cell is { } cell
            ? form.LabelsAt(cell).FirstOrDefault(label => label.Role.Kind != LabelKind.Title)?.Text
            : null;
    }

    private static DepartmentDigest DepartmentDigestOf(IGrouping<string, FormDigest> forms)
    {
        var overall = forms.FirstOrDefault(form => form.Kind == Model.Kinds.OverallKind.Kind.Name)?.Amount;
        var withAmount = forms.Where(form => form.Amount is not null).ToList();
        return new DepartmentDigest(
            forms.Key,
            forms.Count(),
            forms.Count(form => form.Conclusion == Conclusion.SendBack),
            overall ?? (withAmount.Count > 0 ? withAmount.AddUp(form => form.Amount!.Value) : null),
            forms.Aggregate(new DigestCounts(), (all, form) => all + form.Counts),
            forms.Max(form => form.Conclusion));
    }
}
