using PerfForm.Core.Model;
using PerfForm.Core.Rules.Profiles;

namespace PerfForm.Core.Reviews;

/// <summary>A file of the run with what was found in it.</summary>
/// <param name="Document">What was read and found.</param>
/// <param name="Forms">Its forms, in order.</param>
/// <param name="ReturnedAs">
/// The path of its copy below the review's folder, with <c>/</c> between its parts: safe, and no other's. Whether a copy is written is another
/// question.
/// </param>
internal sealed record ReviewedDocument(Document Document, IReadOnlyList<ReviewedForm> Forms, string ReturnedAs)
{
    /// <summary>Whether it goes back: one of its forms must or should be mended.</summary>
    public bool GoesBack => Forms.Any(form => form.Digest.Conclusion != Conclusion.Pass);
}
