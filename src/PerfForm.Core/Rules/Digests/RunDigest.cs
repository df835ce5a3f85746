using PerfForm.Core.Diagnostics;
using PerfForm.Core.Rules.Profiles;

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

    // Counted when the digest is made: the forms of a large run are worked out each time they are asked for.
    private IReadOnlyDictionary<Conclusion, int> Conclusions { get; init; } = new Dictionary<Conclusion, int>();

    /// <summary>How many forms have a conclusion.</summary>
    public int CountOf(Conclusion conclusion) => Conclusions.GetValueOrDefault(conclusion);

    /// <summary>The digest of checked files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="notes">What is told of each, and of templates.</param>
    internal static RunDigest Of(IReadOnlyList<CheckedFile> files, TemplateNotes notes)
    {
        var all = new FormDigests(files, notes);
        var departments = new Dictionary<string, DepartmentTally>(StringComparer.Ordinal);
        var faults = new Dictionary<string, CommonFault>(StringComparer.Ordinal);
        var conclusions = new Dictionary<Conclusion, int>();
        var held = new List<FormDigest>();
        var isHeld = !files.Any(file => file.IsPutAway);
        foreach (var (form, own) in all.WithFindings())
        {
            if (!departments.TryGetValue(form.Department, out var department))
            {
                departments.Add(form.Department, department = new DepartmentTally(form.Department));
            }

            department.Add(form);
            Count(own, faults);
            conclusions[form.Conclusion] = conclusions.GetValueOrDefault(form.Conclusion) + 1;
            if (isHeld)
            {
                held.Add(form);
            }
        }

        return new RunDigest(isHeld ? held : all, InOrder(departments.Values.Select(department => department.Digest())), InOrder(faults.Values), notes.All)
        {
            Conclusions = conclusions,
        };
    }

    private static List<DepartmentDigest> InOrder(IEnumerable<DepartmentDigest> departments) =>
    [
        .. departments
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

    private static void Count(List<PlacedFinding> own, Dictionary<string, CommonFault> faults)
    {
        var held = own.Select(finding => finding.Diagnostic).Where(diagnostic => diagnostic.Severity >= Severity.Warning);
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
}
