using PerfForm.Core.Model.Kinds;
using PerfForm.Core.Reviews.Rounds;
using PerfForm.Core.Rules.Digests;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Letters;

/// <summary>What goes back to a department in words.</summary>
/// <param name="Review">The review.</param>
/// <param name="Department">The department.</param>
internal sealed record Letter(Review Review, ReviewedDepartment Department)
{
    private const int WidestName = 200;
    private const string Unknown = "—";
    private static readonly string[] CanBeMarked = ["xlsx", "xlsm"];

    /// <summary>Its name without a code, also where none is known.</summary>
    public string Name => Department.Digest.Name.Length > 0
        ? TextWidth.Shortened(NameText.WithoutCodeOfUnit(Department.Digest.Name), WidestName)
        : ReviewNames.NoDepartment.In(Review.Language);

    /// <summary>Its counts.</summary>
    public DigestCounts Counts => Department.Digest.Counts;

    /// <summary>The files that its forms stand in.</summary>
    public IReadOnlyList<ReviewedDocument> Documents =>
        [.. Review.Documents.Where(document => document.Forms.Any(form => form.Digest.Department == Department.Digest.Name))];

    /// <summary>How many overall forms it handed in.</summary>
    public int OverallForms => Department.Forms.Count(form => form.Form.Kind == OverallKind.Kind);

    /// <summary>Its forms by number.</summary>
    public IReadOnlyList<LetterForm> Forms => [.. Department.Forms.Select((form, at) => new LetterForm(at + 1, form))];

    /// <summary>The years that its forms are for; empty where none says.</summary>
    public string YearsIn(Language language)
    {
        var years = Department.Forms.Select(form => form.Form.Year?.Value).OfType<int>().Distinct().Order().ToList();
        return years.Count == 0 ? string.Empty : new Bilingual($"{string.Join('、', years)}年度", string.Join(", ", years)).In(language);
    }

    /// <summary>An amount with its unit.</summary>
    public static string AmountIn(decimal? amount, Language language) => amount is { } known
        ? new Bilingual($"{Plain(known)} 万元", $"{Plain(known)} (10,000 yuan)").In(language)
        : Unknown;

    /// <summary>An amount without its unit.</summary>
    public static string Plain(decimal? amount) => amount?.ToString("#,##0.00####", System.Globalization.CultureInfo.InvariantCulture) ?? Unknown;

    /// <summary>What of the roster is missing, a line a unit.</summary>
    public IEnumerable<string> MissingIn(Language language) => (Review.Roster?.Units ?? [])
        .Where(account => account.Department == Department.Digest.Name)
        .Select(account => account.MissingIn(Department.Digest.Name, language))
        .Where(line => line.Length > 0);

    /// <summary>The findings of the earlier round, with what became of them.</summary>
    public IEnumerable<FindingVerdict> Earlier => Compared.SelectMany(form => form.Findings).Where(finding => finding.Earlier is not null);

    /// <summary>What was changed since the earlier round though nobody asked.</summary>
    public IEnumerable<RoundChange> Changes => Compared.SelectMany(form => form.Changes);

    private IEnumerable<FormComparison> Compared => (Review.Comparison?.Forms ?? []).Where(form => form.Department == Department.Digest.Name);

    /// <summary>The findings of the earlier round that became so.</summary>
    public IEnumerable<FindingVerdict> With(Verdict verdict) => Earlier.Where(finding => finding.Verdict == verdict);

    /// <summary>The workbooks in its folder that bear marks.</summary>
    public IEnumerable<string> Attachments() => Documents
        .Where(document => document.GoesBack && CanBeMarked.Contains(document.Document.Source.Format?.Name, StringComparer.Ordinal))
        .Where(document => document.ReturnedAs.StartsWith($"{Department.Folder}/", StringComparison.Ordinal))
        .Select(document => document.ReturnedAs[(Department.Folder.Length + 1)..]);
}
