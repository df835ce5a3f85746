using PerfForm.Core.Grids.Xlsx;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Folders;

namespace PerfForm.Core.Reviews.Copies;

/// <summary>Received workbooks as they go back: with notes and fills where something was found, and a first sheet that tells all of it.</summary>
internal sealed class AnnotatedCopies : IReviewOutput
{
    public IReadOnlyList<Bilingual> Places { get; } = [ReviewNames.Returned];

    public IEnumerable<OutputPiece> PiecesOf(ReviewedDocument document, ReviewedContent content, Review review)
    {
        var format = document.Document.Source.Format;
        var isWorkbook = format == XlsxContainer.Xlsx || format == XlsxContainer.Xlsm;
        return document.GoesBack && isWorkbook && AnnotatedWorkbook.TryMake(content.Bytes, document, review.Language) is { } copy
            ? [OutputPiece.Whole(document.ReturnedAs, copy)]
            : [];
    }

    public void Finish(Review review, OutputFolder folder, CancellationToken cancellation)
    {
        // A copy is made with its file.
    }
}
