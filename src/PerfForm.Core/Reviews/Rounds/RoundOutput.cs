using PerfForm.Core.Text;
using PerfForm.Core.Writers.Folders;

namespace PerfForm.Core.Reviews.Rounds;

/// <summary>Writes what a later round compares with.</summary>
internal sealed class RoundOutput : IReviewOutput
{
    /// <inheritdoc/>
    public IReadOnlyList<Bilingual> Places { get; } = [new(ReviewNames.Round, ReviewNames.Round)];

    /// <inheritdoc/>
    public IEnumerable<OutputPiece> PiecesOf(ReviewedDocument document, ReviewedContent content, Review review) => [];

    /// <inheritdoc/>
    public void Finish(Review review, OutputFolder folder, CancellationToken cancellation) =>
        folder.WriteWhole(ReviewNames.Round, stream => RoundFile.Write(Round.Of(review), stream));
}
