using PerfForm.Core.Reviews.Copies;
using PerfForm.Core.Reviews.Ledgers;
using PerfForm.Core.Reviews.Letters;
using PerfForm.Core.Reviews.Pages;
using PerfForm.Core.Reviews.Rounds;

namespace PerfForm.Core.Reviews;

/// <summary>The outputs of a review. A new one is a folder and a line here.</summary>
internal static class ReviewOutputs
{
    /// <summary>All of them, as they ship.</summary>
    public static IReadOnlyList<IReviewOutput> All { get; } = With(letter: null);

    /// <summary>All of them.</summary>
    /// <param name="letter">The template of letters; null for the one that ships.</param>
    public static IReadOnlyList<IReviewOutput> With(LetterTemplate? letter) =>
        [new LetterOutput(letter), new LedgerOutput(), new ReportOutput(), new AnnotatedCopies(), new RoundOutput()];
}
