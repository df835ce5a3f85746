using PerfForm.Core.Rules.Profiles;
using PerfForm.Core.Text;
using PerfForm.Core.Writers.Folders;

namespace PerfForm.Core.Reviews.Letters;

/// <summary>审核意见: a letter for each department that has a form which does not pass as it is.</summary>
/// <param name="template">The template; null for the one that ships for the review's language.</param>
internal sealed class LetterOutput(LetterTemplate? template = null) : IReviewOutput
{
    /// <inheritdoc/>
    public IReadOnlyList<Bilingual> Places => [ReviewNames.Returned];

    /// <summary>The letters of the departments whose first form stands in the file: each is written once, with the file that it begins with.</summary>
    public IEnumerable<OutputPiece> PiecesOf(ReviewedDocument document, ReviewedContent content, Review review) => review.Departments
        .Where(department => ReferenceEquals(department.Forms[0].Document, document.Document) && IsTold(review, department))
        .Select(department => OutputPiece.Whole($"{department.Folder}/{ReviewNames.Letter.In(review.Language)}", Letter(review, department)));

    /// <inheritdoc/>
    public void Finish(Review review, OutputFolder folder, CancellationToken cancellation)
    {
        // All is written by then.
    }

    // Who mended everything is told so.
    private static bool IsTold(Review review, ReviewedDepartment department) =>
        department.Digest.Conclusion != Conclusion.Pass || new Letter(review, department).Earlier.Any();

    private byte[] Letter(Review review, ReviewedDepartment department) =>
        (template ?? ShippedLetter.In(review.Language)).Fill(new Letter(review, department));
}
