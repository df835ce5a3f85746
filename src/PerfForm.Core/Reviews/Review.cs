using PerfForm.Core.Model;
using PerfForm.Core.Reviews.Rosters;
using PerfForm.Core.Reviews.Rounds;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Digests;
using PerfForm.Core.Rules.Profiles;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews;

/// <summary>A run of the rules as its outputs take it: by file, by form and by department.</summary>
internal sealed class Review
{
    private readonly Lazy<RoundComparison?> _comparison;

    private Review(LintResult result, ReviewOptions options, IReadOnlyList<ReviewedDocument> documents, IReadOnlyList<ReviewedDepartment> departments) =>
        (Result, Options, Documents, Departments, _comparison) = (result, options, documents, departments, new(Compared));

    /// <summary>What the rules gave.</summary>
    public LintResult Result { get; }

    /// <summary>What is written, and how.</summary>
    public ReviewOptions Options { get; }

    /// <summary>The files, in order, also those without forms.</summary>
    public IReadOnlyList<ReviewedDocument> Documents { get; }

    /// <summary>The departments, the worst first.</summary>
    public IReadOnlyList<ReviewedDepartment> Departments { get; }

    /// <summary>What changed since the earlier round; null in a first round.</summary>
    public RoundComparison? Comparison => _comparison.Value;

    /// <summary>What of the roster was handed in; null where there is no roster.</summary>
    public RosterAccount? Roster { get; private init; }

    /// <summary>All forms, in order.</summary>
    public IEnumerable<ReviewedForm> Forms => Documents.SelectMany(document => document.Forms);

    /// <summary>The language of all outputs.</summary>
    public Language Language => Options.Language;

    /// <summary>The review of a run.</summary>
    public static Review Of(LintResult result, ReviewOptions options)
    {
        var names = new ReturnNames(options.Language);
        var digests = new Queue<FormDigest>(result.Digest.Forms);
        List<ReviewedDocument> documents = [.. result.Documents.Select(document => Reviewed(document, digests, names))];
        var forms = documents.SelectMany(document => document.Forms).ToLookup(form => form.Digest.Department, StringComparer.Ordinal);
        return new Review(
            result,
            options,
            documents,
            [.. result.Digest.Departments.Select(digest => new ReviewedDepartment(digest, names.FolderOf(digest.Name), [.. forms[digest.Name]]))])
        {
            Roster = options.Roster is { } roster ? RosterAccount.Of(roster, documents.SelectMany(document => document.Forms)) : null,
        };
    }

    // Whose form must be mended has the copy beside its letter.
    private static string DepartmentOf(List<ReviewedForm> forms) =>
        (forms.Find(form => form.Digest.Conclusion != Conclusion.Pass) ?? forms.Find(form => form.Digest.Department.Length > 0) ?? forms.FirstOrDefault())
            ?.Digest.Department ?? string.Empty;

    private RoundComparison? Compared() => Options.Earlier is { } earlier ? RoundComparison.Of(earlier, Round.Of(this)) : null;

    private static ReviewedDocument Reviewed(Document document, Queue<FormDigest> digests, ReturnNames names)
    {
        var places = new FilePlaces(document.Forms);
        var found = document.Diagnostics.ToLookup(places.IndexOf);
        List<ReviewedForm> forms = [.. document.Forms.Select((form, at) => new ReviewedForm(document, form, digests.Dequeue(), [.. found[at]]))];
        return new ReviewedDocument(document, forms, names.FileOf(DepartmentOf(forms), document.Source.Path));
    }
}
