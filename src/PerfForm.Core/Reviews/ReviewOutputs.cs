using PerfForm.Core.Reviews.Rounds;

namespace PerfForm.Core.Reviews;

/// <summary>The outputs of a review. A new one is a folder and a line here.</summary>
internal static class ReviewOutputs
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IReviewOutput> All { get; } = [new RoundOutput()];
}
