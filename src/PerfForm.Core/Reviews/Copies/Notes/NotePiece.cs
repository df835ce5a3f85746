using PerfForm.Core.Reviews.Copies.Parts;

namespace PerfForm.Core.Reviews.Copies.Notes;

/// <summary>A piece of a received note's text: what stands in one element.</summary>
/// <param name="Run">The first tag of its run; null for a text without runs.</param>
/// <param name="At">Where it begins in the part.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Text">What it says.</param>
internal sealed record NotePiece(PartTag? Run, int At, int End, string Text)
{
    /// <summary>The place behind its run.</summary>
    public int RunEnd { get; set; }

    /// <summary>Takes from it what lies between two places of its text.</summary>
    /// <param name="part">The part.</param>
    /// <param name="places">The places, in order.</param>
    /// <param name="before">How much text stands before it.</param>
    public void Remove(PartText part, IReadOnlyList<(int At, int End)> places, int before)
    {
        var left = string.Concat(Text.Where((_, at) => !places.Any(place => before + at >= place.At && before + at < place.End)));
        if (left.Length == Text.Length)
        {
            return;
        }

        if (left.Length == 0 && Run is { } run)
        {
            part.Replace(run.At, RunEnd - run.At, string.Empty);
        }
        else
        {
            part.Replace(At, End - At, XmlWords.Attribute(left));
        }
    }
}
