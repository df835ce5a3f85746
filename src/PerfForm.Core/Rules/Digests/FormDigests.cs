using System.Collections;
using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Rules.Digests;

/// <summary>The forms of a run in short, each worked out when it is asked for: a large run has more than memory holds.</summary>
/// <param name="files">The files.</param>
/// <param name="notes">What is told of each.</param>
internal sealed class FormDigests(IReadOnlyList<CheckedFile> files, TemplateNotes notes) : IReadOnlyList<FormDigest>
{
    /// <inheritdoc/>
    public int Count { get; } = files.Sum(file => file.Cases.Count);

    /// <inheritdoc/>
    public FormDigest this[int index] => this.Skip(index).First();

    /// <inheritdoc/>
    public IEnumerator<FormDigest> GetEnumerator() => WithFindings().Select(one => one.Form).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Each form in short, with what is held against its sender.</summary>
    public IEnumerable<(FormDigest Form, List<PlacedFinding> Own)> WithFindings()
    {
        var departments = new DepartmentNames();
        for (var at = 0; at < files.Count; at++)
        {
            var byForm = notes.Told(at).Where(finding => finding.Diagnostic.About == About.Content).ToLookup(finding => finding.Form);
            foreach (var form in files[at].Cases)
            {
                List<PlacedFinding> own = [.. byForm[form.Place]];
                yield return (Of(form, departments.Of(files[at].Cases, form.Facts), own), own);
            }
        }
    }

    private static FormDigest Of(FormCase form, string department, List<PlacedFinding> own)
    {
        var counts = DigestCounts.Of(own.Select(finding => finding.Diagnostic));
        return new FormDigest(
            form.File,
            form.Facts.Sheet,
            form.Facts.Range.ToString(),
            form.Facts.Kind.Name,
            form.Facts.ProjectName?.Value ?? (form.Facts.Kind.IsOfDepartment && department.Length > 0 ? department : form.Facts.Sheet),
            department,
            form.Facts.Amount,
            counts,
            form.Profile.Conclusions.Of(counts.Must, counts.Should),
            OpinionsOf(own));
    }

    // What must or should be mended; hints are no opinions.
    private static IReadOnlyList<Opinion> OpinionsOf(List<PlacedFinding> own) =>
    [
        .. own.Where(finding => finding.Diagnostic.Severity >= Severity.Warning)
            .GroupBy(finding => finding.Diagnostic.Category ?? ReviewCategory.Other)
            .OrderBy(group => group.Key)
            .Select(group => new Opinion(
                group.Key,
                [.. group.Select(finding => finding.Subject).OfType<string>().Distinct(StringComparer.Ordinal)],
                group.Count())),
    ];
}
