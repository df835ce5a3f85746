using PerfForm.Core.Text;
using PerfForm.Core.Writers.Folders;

namespace PerfForm.Core.Reviews;

/// <summary>One of the outputs of a review. The same review always gives the same bytes.</summary>
internal interface IReviewOutput
{
    /// <summary>The files and folders right below the review's folder that it makes.</summary>
    IReadOnlyList<Bilingual> Places { get; }

    /// <summary>What the review begins with: files that grow with each input, or stay empty.</summary>
    IEnumerable<OutputPiece> Opening() => [];

    /// <summary>What a file adds, made apart from all others on many threads. A run that is resumed does not ask again for what is there.</summary>
    /// <param name="document">The file.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="review">The whole review.</param>
    IEnumerable<OutputPiece> PiecesOf(ReviewedDocument document, ReviewedContent content, Review review);

    /// <summary>Writes what is of the whole review. May be done again after it was cut off.</summary>
    /// <param name="review">The review.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    void Finish(Review review, OutputFolder folder, CancellationToken cancellation);
}
