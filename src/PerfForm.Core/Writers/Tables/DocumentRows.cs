using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;

namespace PerfForm.Core.Writers.Tables;

/// <summary>The things of a document that belong to no form, or not to one alone.</summary>
internal static class DocumentRows
{
    /// <summary>The document itself.</summary>
    public static IEnumerable<TableRow<Document>> Itself(Document document) =>
        [new TableRow<Document>(new TableForm(document, Form: null, Number: null), document, 1)];

    /// <summary>The sheets that were passed over.</summary>
    public static IEnumerable<TableRow<SkippedArea>> Skipped(Document document)
    {
        var place = new TableForm(document, Form: null, Number: null);
        return document.Skipped.Select((skipped, i) => new TableRow<SkippedArea>(place, skipped, i + 1));
    }

    /// <summary>The diagnostics, each with the form that it is about, and behind it what follows from it.</summary>
    public static IEnumerable<TableRow<Diagnostic>> Diagnostics(Document document)
    {
        var forms = TableForm.In(document);
        var none = new TableForm(document, Form: null, Number: null);
        var number = 0;
        foreach (var diagnostic in document.Diagnostics)
        {
            yield return RowOf(diagnostic, ++number, cause: null);
            var cause = number;
            foreach (var follows in diagnostic.Consequences)
            {
                yield return RowOf(follows, ++number, cause);
            }
        }

        TableRow<Diagnostic> RowOf(Diagnostic diagnostic, int at, int? cause) =>
            new(forms.Find(place => place.Form!.Holds(diagnostic)) ?? none, diagnostic, at) { Holder = cause };
    }

    /// <summary>The other cells that diagnostics are about.</summary>
    public static IEnumerable<TableRow<RelatedPlace>> Related(Document document) =>
        Diagnostics(document).SelectMany(row =>
            row.Item.Related.Select((place, i) => new TableRow<RelatedPlace>(row.Place, place, i + 1) { Holder = row.Number }));
}
