namespace PerfForm.Core.Reviews.Rounds;

/// <summary>What a round of the review found, form by form: all that a later round needs of it.</summary>
/// <param name="Forms">The forms, in the order of their files.</param>
internal sealed record Round(IReadOnlyList<RoundForm> Forms)
{
    /// <summary>The round of a review.</summary>
    public static Round Of(Review review)
    {
        var asked = new AskedPlaces(review.Forms);
        return new Round([.. review.Forms.Select(form => RoundSnapshot.Of(form, asked))]);
    }
}
