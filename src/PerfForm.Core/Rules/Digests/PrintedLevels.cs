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
    /// <param name="layouts">The layouts of their forms.</param>
    public static List<Document> Of(IReadOnlyList<CheckedFile> files, List<Document> documents, LayoutPrints layouts)
    {
        var found = documents.SelectMany((document, at) => FoundIn(document, files[at].Places)).ToList();
        if (found.Count < FewestForms)
        {
            return documents;
        }

        var printed = found.GroupBy(one => (Layout: layouts.Of(one.Form), one.Diagnostic.Message.Chinese))
            .Where(same => IsPrinted(new(same.Select(one => one.Form), ReferenceEqualityComparer.Instance), layouts.SizeOf(same.Key.Layout)))
            .SelectMany(same => same)
            .ToDictionary(one => one.Diagnostic, one => OfTemplate(one.Diagnostic), (IEqualityComparer<Diagnostic>)ReferenceEqualityComparer.Instance);
        return printed.Count == 0 ? documents : documents.ConvertAll(document => TemplateNotes.Without(document, printed, dropped: []));
    }

    private static bool IsPrinted(HashSet<Form> forms, int ofLayout) =>
        forms.Count >= FewestForms
        && forms.Count * 2 > ofLayout
        && forms.Select(form => (form.Department ?? form.Unit)?.Value).OfType<string>().Distinct(StringComparer.Ordinal).Count() >= FewestDepartments;

    private static IEnumerable<Found> FoundIn(Document document, FilePlaces places)
    {
        foreach (var diagnostic in document.Diagnostics)
        {
            if (diagnostic.Kind.Code == Misplaced && places.IndexOf(diagnostic) is >= 0 and var at)
            {
                yield return new Found(diagnostic, document.Forms[at]);
            }
        }
    }

    private static Diagnostic OfTemplate(Diagnostic diagnostic) => diagnostic with { About = About.Template, Severity = Severity.Warning };

    /// <summary>A finding and its form.</summary>
    private sealed record Found(Diagnostic Diagnostic, Form Form);
}
