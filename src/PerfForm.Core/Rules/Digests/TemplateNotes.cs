using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Digests;

/// <summary>
/// Tells once for a run what is the same on most forms of a template: that it has no place for the year, that its money is in another unit
/// than it says. The first form keeps the finding, with how many forms have it.
/// </summary>
internal static class TemplateNotes
{
    private const int FewestForms = 2;

    // amount-implausible: a total that the text proves to be in 元.
    private const string UnitOfMoney = "PF209";

    /// <summary>The documents without what is told once, and the notes on templates.</summary>
    /// <param name="files">The files.</param>
    /// <param name="documents">Their documents with all findings, in the same order.</param>
    public static (List<Document> Documents, IReadOnlyList<TemplateNote> Notes) Of(IReadOnlyList<CheckedFile> files, List<Document> documents)
    {
        var layouts = new LayoutPrints(documents);
        documents = PrintedLevels.Of(files, documents, layouts);
        var placed = documents.SelectMany((document, at) => PlacedIn(document, files[at].Places)).ToList();
        if (placed.Count == 0)
        {
            return (documents, []);
        }

        var groups = placed.GroupBy(one => $"{layouts.Of(one.Form)}|{one.What}", StringComparer.Ordinal);
        var notes = new List<TemplateNote>();
        var first = new Dictionary<Diagnostic, Diagnostic>(ReferenceEqualityComparer.Instance);
        var dropped = new HashSet<Diagnostic>(ReferenceEqualityComparer.Instance);
        foreach (var group in groups)
        {
            var (all, lead) = (group.ToList(), group.First());
            var forms = all.Select(one => one.Form).Distinct(ReferenceEqualityComparer.Instance).Count();
            var layout = layouts.Of(lead.Form);
            var of = layouts.SizeOf(layout);
            if (lead.Diagnostic.About == About.Template)
            {
                notes.Add(new TemplateNote(layout, lead.Diagnostic.Kind, lead.Diagnostic.Message, forms, of, lead.Diagnostic.File, lead.Form.Sheet));
            }

            if (forms >= FewestForms && forms * 2 > of)
            {
                first.Add(lead.Diagnostic, WithCount(lead.Diagnostic, forms));
                dropped.UnionWith(all.Skip(1).Select(one => one.Diagnostic));
            }
        }

        return (documents.ConvertAll(document => Without(document, first, dropped)), [.. notes.OrderByDescending(note => note.Forms)]);
    }

    private static IEnumerable<Placed> PlacedIn(Document document, FilePlaces places)
    {
        foreach (var diagnostic in document.Diagnostics)
        {
            var isUnit = diagnostic.Kind.Code == UnitOfMoney && diagnostic.Severity == Severity.Error;
            if ((diagnostic.About == About.Template || isUnit) && places.IndexOf(diagnostic) is >= 0 and var at)
            {
                var message = isUnit ? string.Empty : diagnostic.Message.Chinese;
                yield return new Placed(diagnostic, document.Forms[at], $"{diagnostic.Kind.Code}|{diagnostic.Severity.Name()}|{message}");
            }
        }
    }

    private static Diagnostic WithCount(Diagnostic diagnostic, int forms) => diagnostic with
    {
        Message = new Bilingual(
            $"{diagnostic.Message.Chinese}（同一模板的 {forms} 张表都是如此）",
            $"{diagnostic.Message.English} (so on {forms} forms of this template)"),
    };

    /// <summary>A document with some findings said otherwise and some left out.</summary>
    /// <param name="document">The document.</param>
    /// <param name="first">What is said in place of a finding.</param>
    /// <param name="dropped">What is left out.</param>
    internal static Document Without(Document document, Dictionary<Diagnostic, Diagnostic> first, HashSet<Diagnostic> dropped) =>
        document.Diagnostics.Any(diagnostic => first.ContainsKey(diagnostic) || dropped.Contains(diagnostic))
            ? document with
            {
                Diagnostics =
                [
                    .. document.Diagnostics
                        .Where(diagnostic => !dropped.Contains(diagnostic))
                        .Select(diagnostic => first.GetValueOrDefault(diagnostic, diagnostic)),
                ],
            }
            : document;

    /// <summary>A finding that may be told once.</summary>
    /// <param name="Diagnostic">The finding.</param>
    /// <param name="Form">Its form.</param>
    /// <param name="What">What makes it the same on another form of the layout.</param>
    private sealed record Placed(Diagnostic Diagnostic, Form Form, string What);
}
