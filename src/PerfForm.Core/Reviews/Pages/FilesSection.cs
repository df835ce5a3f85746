using PerfForm.Core.Diagnostics;
using PerfForm.Core.Reviews.Pages.Html;
using PerfForm.Core.Rules.Profiles;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Pages;

/// <summary>What is not drawn: files in which no form was read, what else is to be said of files, and forms without findings.</summary>
/// <param name="html">Where it is written.</param>
/// <param name="review">The review.</param>
internal sealed class FilesSection(HtmlText html, Review review)
{
    /// <summary>Writes the lists that there is something for.</summary>
    public void Write()
    {
        WriteList(
            PageSections.NotRead,
            ReportWords.NotRead,
            [.. review.Documents.Where(document => document.Forms.Count == 0).Select(document => (document.Document.Source.Path, NotesOn(document)))]);
        WriteList(
            "notes",
            ReportWords.OfFiles,
            [
                .. review.Documents
                    .Where(document => document.Forms.Count > 0)
                    .Select(document => (document.Document.Source.Path, Notes: NotesOn(document)))
                    .Where(file => file.Notes.Count > 0),
                .. review.Result.Housekeeping.Select(note => (note.File, (IReadOnlyList<string>)[note.Message.In(review.Language)])),
            ]);
        var places = ReportPlaces.Of(review);
        WriteList(
            PageSections.Clean,
            ReportWords.CleanForms,
            [.. review.Forms.Where(form => !places.IsDrawn(form)).Select(form => (form.Digest.File, LineOf(form)))]);
    }

    // What was found in a file and in none of its forms.
    private IReadOnlyList<string> NotesOn(ReviewedDocument document)
    {
        var ofForms = document.Forms.SelectMany(form => form.Findings).ToHashSet<Diagnostic>(ReferenceEqualityComparer.Instance);
        return
        [
            .. document.Document.Diagnostics
                .Where(finding => !ofForms.Contains(finding))
                .Select(finding => $"{(finding.Sheet is { } sheet ? $"{OneLine.Of(sheet)}  " : string.Empty)}{finding.Message.In(review.Language)}"),
        ];
    }

    private IReadOnlyList<string> LineOf(ReviewedForm form) =>
    [
        $"{ReportWords.DepartmentCalled(form.Digest.Department).In(review.Language)} · {ReportWords.NameOf(form).In(review.Language)} · "
            + $"{form.Digest.Conclusion.CalledFor().In(review.Language)}",
    ];

    private void WriteList(string anchor, Bilingual called, IReadOnlyList<(string File, IReadOnlyList<string> Notes)> files)
    {
        if (files.Count == 0)
        {
            return;
        }

        using var section = html.In("section", ("id", anchor), ("class", "n"));
        html.Add("h2", called.In(review.Language)).Line();
        using var list = html.In("ul");
        foreach (var (file, notes) in files)
        {
            html.Line().Begin("li").Add("b", OneLine.Of(file));
            foreach (var note in notes)
            {
                html.Begin("p").Text(note);
            }
        }
    }
}
