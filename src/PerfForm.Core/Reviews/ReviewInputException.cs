using PerfForm.Core.Grids;
using PerfForm.Core.Guards;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews;

/// <summary>A file that the user gave for a review, such as a roster or a template of letters, cannot be used.</summary>
/// <param name="file">The file's name as displayed.</param>
/// <param name="said">What is wrong with it, and what to do.</param>
/// <param name="inner">What was met.</param>
internal sealed class ReviewInputException(string file, Bilingual said, Exception? inner = null) : FormatException($"{file}: {said.English}", inner)
{
    /// <summary>The file and what is wrong with it, in one line.</summary>
    public Bilingual Said { get; } = new($"{VisibleText.Of(file)}：{said.Chinese}", $"{VisibleText.Of(file)}: {said.English}");

    /// <summary>What to say of a file that could not be read.</summary>
    public static ReviewInputException Of(string file, Exception failure) =>
        new(file, failure is LimitExceededException limit ? limit.Cause : UnreadableCause.Of(failure), failure);
}
