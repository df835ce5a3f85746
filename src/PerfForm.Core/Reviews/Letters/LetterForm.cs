using PerfForm.Core.Diagnostics;

namespace PerfForm.Core.Reviews.Letters;

/// <summary>A form by its number in the letter.</summary>
/// <param name="Number">The number, from 1.</param>
/// <param name="Reviewed">The form.</param>
internal sealed record LetterForm(int Number, ReviewedForm Reviewed)
{
    /// <summary>The findings of a severity by category.</summary>
    public IEnumerable<LetterGroup> GroupsOf(Severity severity) => Reviewed.Held
        .Where(finding => finding.Severity == severity)
        .GroupBy(finding => finding.Category ?? Rules.ReviewCategory.Other)
        .OrderBy(group => group.Key)
        .Select(group => new LetterGroup(group.Key, [.. group]));

    /// <summary>Whether it has findings of a severity.</summary>
    public bool Has(Severity severity) => Reviewed.Held.Any(finding => finding.Severity == severity);
}
