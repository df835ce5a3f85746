using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Rules.Digests;

/// <summary>
/// Tells what a template prints from what a department fills in: a level label that stands in the wrong place on most forms of a layout, of
/// more departments than one, is the template's.
/// </summary>
internal sealed class PrintedLevels
{
    private const int FewestForms = 3;
    private const int FewestDepartments = 2;

    // level2-misplaced
    private const string Misplaced = "PF104";

    private readonly HashSet<(string Layout, string Message)> _printed = [];

    /// <summary>Looks for such labels.</summary>
    /// <param name="files">The files, settled.</param>
    /// <param name="sizes">How many forms have their layouts.</param>
    public PrintedLevels(IReadOnlyList<CheckedFile> files, LayoutSizes sizes)
    {
        var found = files.SelectMany(FoundIn).ToList();
        if (found.Count < FewestForms)
        {
            return;
        }

        foreach (var same in found.GroupBy(one => (one.Form.Layout, one.Message)))
        {
            if (IsPrinted([.. same.Select(one => one.Form)], sizes.Of(same.Key.Layout)))
            {
                _printed.Add(same.Key);
            }
        }
    }

    /// <summary>A file's findings, with such labels held against the template.</summary>
    public IReadOnlyList<PlacedFinding> Told(CheckedFile file) => _printed.Count == 0 ? file.Told : [.. file.Told.Select(finding => Told(file, finding))];

    private PlacedFinding Told(CheckedFile file, PlacedFinding finding) =>
        IsMisplaced(finding) && _printed.Contains((file.Cases[finding.Form].Layout, finding.Diagnostic.Message.Chinese))
            ? finding with { Diagnostic = finding.Diagnostic with { About = About.Template, Severity = Severity.Warning } }
            : finding;

    private static bool IsPrinted(HashSet<FormCase> forms, int ofLayout) =>
        forms.Count >= FewestForms
        && forms.Count * 2 > ofLayout
        && forms.Select(DepartmentOf).OfType<string>().Distinct(StringComparer.Ordinal).Count() >= FewestDepartments;

    private static string? DepartmentOf(FormCase form) => (form.Facts.Department ?? form.Facts.Unit)?.Value;

    private static IEnumerable<Found> FoundIn(CheckedFile file) =>
        file.Told.Where(IsMisplaced).Select(finding => new Found(file.Cases[finding.Form], finding.Diagnostic.Message.Chinese));

    private static bool IsMisplaced(PlacedFinding finding) => finding.Form >= 0 && finding.Diagnostic.Kind.Code == Misplaced;

    /// <summary>A form and what is said of a label of it.</summary>
    private sealed record Found(FormCase Form, string Message);
}
