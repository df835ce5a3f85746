using PerfForm.Core.Reviews.Pages.Html;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Folders;

namespace PerfForm.Core.Reviews.Pages;

/// <summary>审核报告.html: the whole review as one page that needs no network. Its forms grow in a file on the way, each made apart.</summary>
internal sealed class ReportOutput : IReviewOutput
{
    private const string FormsFile = $"{OutputFolder.WayFolder}/report-forms.html";

    /// <inheritdoc/>
    public IReadOnlyList<Bilingual> Places { get; } = [ReviewNames.Report];

    /// <inheritdoc/>
    public IEnumerable<OutputPiece> PiecesOf(ReviewedDocument document, ReviewedContent content, Review review)
    {
        var places = ReportPlaces.Of(review);
        var html = new HtmlText();
        foreach (var form in document.Forms.Where(places.IsDrawn))
        {
            new FormSection(html, places, review).Write(form, content.Grids);
        }

        return document.Forms.Any(places.IsDrawn) ? [OutputPiece.Added(FormsFile, html.ToBytes())] : [];
    }

    /// <inheritdoc/>
    public IEnumerable<OutputPiece> Opening() => [OutputPiece.Added(FormsFile, [])];

    /// <inheritdoc/>
    public void Finish(Review review, OutputFolder folder, CancellationToken cancellation)
    {
        var page = new ReportPage(review);
        folder.WriteWhole(ReviewNames.Report.In(review.Language), output =>
        {
            output.Write(page.Head());
            cancellation.ThrowIfCancellationRequested();
            using var forms = folder.OpenGrown(FormsFile);
            forms.CopyTo(output);

            output.Write(ReportPage.Tail());
        });
    }
}
