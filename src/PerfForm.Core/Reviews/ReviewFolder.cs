using PerfForm.Core.Text;
using PerfForm.Core.Writers.Folders;

namespace PerfForm.Core.Reviews;

/// <summary>All outputs of a review, as an output folder takes them.</summary>
/// <param name="outputs">The outputs.</param>
/// <param name="language">The language of their names.</param>
internal sealed class ReviewFolder(IReadOnlyList<IReviewOutput> outputs, Language language) : IFolderOutput
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Places =>
        [.. outputs.SelectMany(output => output.Places).Select(place => place.In(language)).Distinct(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public bool NeedsSpool => false;

    /// <summary>The review; set when all files have been checked against one another.</summary>
    public Review? Review { get; set; }

    /// <inheritdoc/>
    public IEnumerable<OutputPiece> Opening() => outputs.SelectMany(output => output.Opening());

    /// <summary>What a file adds.</summary>
    public IReadOnlyList<OutputPiece> PiecesOf(ReviewedDocument document, ReviewedContent content) =>
        [.. outputs.SelectMany(output => output.PiecesOf(document, content, Review!))];

    /// <inheritdoc/>
    public void Finish(OutputFolder folder, Language language, CancellationToken cancellation)
    {
        foreach (var output in outputs)
        {
            cancellation.ThrowIfCancellationRequested();
            output.Finish(Review!, folder, cancellation);
        }
    }
}
