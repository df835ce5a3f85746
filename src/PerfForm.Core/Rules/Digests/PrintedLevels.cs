using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;

namespace PerfForm.Core.Rules.Digests;

/// <summary>
/// Tells what a template prints from what a department fills in: a level label that stands in the wrong place on most forms of a layout, of
/// more departments than one, is the template's.
/// </summary>
internal static class PrintedLevels
{
    private const int FewestForms = 3;
    private const int FewestDepartments = 2;

    // level2-misplaced
    private const string Misplaced = "PF104";

    /// <summary>The documents, with such findings held against the template.</summary>
    /// <param name="files">The files.</param>
    /// <param name="documents">Their documents with all findings, in the same order.</param>
    public static List<Document> Of(IReadOnlyList<CheckedFile> files, List<Document> documents)
    {
        var found = documents.SelectMany((document, at) => FoundIn(document, files[at].Places)).ToList();
        if (found.Count < FewestForms)
        {
            return documents;
        }

        var layouts = new Dictionary<Form, string>(ReferenceEqualityComparer.Instance);
        foreach (var form in documents.SelectMany(document => document.Forms))
        {
            layouts[form] = LayoutPrint.Of(form);
        }

        var sizes = layouts.Values.CountBy(layout => layout, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        HashSet<Diagnostic> printed = new(
            found.GroupBy(one => (Layout: layouts[one.Form], one.Diagnostic.Message.Chinese))
                .Where(same => IsPrinted(new(same.Select(one => one.Form), ReferenceEqualityComparer.Instance), sizes[same.Key.Layout]))
                .SelectMany(same => same.Select(one => one.Diagnostic)),
            ReferenceEqualityComparer.Instance);
        return printed.Count == 0 ? documents : documents.ConvertAll(document => OfTemplate(document, printed));
    }

    private static bool IsPrinted(HashSet<Form> forms, int ofLayout) =>
        forms.Count >= FewestForms
        && forms.Count * 2 > ofLayout
        && forms.Select(form => (form.Department ?? form.Unit)?.Value).OfType<string>().Distinct(StringComparer.Ordinal).Count() >= FewestDepartments;

    private static IEnumerable<Found> FoundIn(Document document, FilePlaces places) => document.Diagnostics
        .Where(diagnostic => diagnostic.Kind.Code == Misplaced && places.IndexOf(diagnostic) >= 0)
        .Select(diagnostic => new Found(diagnostic, document.Forms[places.IndexOf(diagnostic)]));

    private static Document OfTemplate(Document document, HashSet<Diagnostic> printed) => document.Diagnostics.Any(printed.Contains)
        ? document with
        {
            Diagnostics =
            [
                .. document.Diagnostics.Select(diagnostic =>
                    printed.Contains(diagnostic) ? diagnostic with { About = About.Template, Severity = Severity.Warning } : diagnostic),
            ],
        }
        : document;

    /// <summary>A finding and its form.</summary>
    private sealed record Found(Diagnostic Diagnostic, Form Form);
}
