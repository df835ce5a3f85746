using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;

namespace PerfForm.Core.Reviews.Ledgers;

/// <summary>A finding with the form that it is on.</summary>
/// <param name="Document">The file.</param>
/// <param name="Form">The form; null for what is of the file as a whole.</param>
/// <param name="Diagnostic">What was found.</param>
internal sealed record LedgerFinding(Document Document, ReviewedForm? Form, Diagnostic Diagnostic)
{
    /// <summary>All findings of a review, in the order of the files and their cells.</summary>
    public static IReadOnlyList<LedgerFinding> Of(Review review) => [.. review.Documents.SelectMany(Of)];

    /// <summary>What must be or should be mended, or is a hint, by form.</summary>
    public static IReadOnlyList<LedgerFinding> HeldIn(Review review) =>
        [.. review.Forms.SelectMany(form => form.Held.Select(finding => new LedgerFinding(form.Document, form, finding)))];

    private static IEnumerable<LedgerFinding> Of(ReviewedDocument reviewed)
    {
        var forms = new Dictionary<Diagnostic, ReviewedForm>(ReferenceEqualityComparer.Instance);
        foreach (var (form, finding) in reviewed.Forms.SelectMany(form => form.Findings.Select(finding => (form, finding))))
        {
            forms[finding] = form;
        }

        return reviewed.Document.Diagnostics.Select(finding => new LedgerFinding(reviewed.Document, forms.GetValueOrDefault(finding), finding));
    }
}
