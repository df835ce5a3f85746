using PerfForm.Core.Model.Kinds;
using PerfForm.Core.Reviews.Rosters;
using PerfForm.Core.Rules.Digests;
using PerfForm.Core.Rules.Profiles;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Ledgers;

/// <summary>A department, or a unit of the roster that handed in nothing.</summary>
/// <param name="Name">Its name; empty where none is known.</param>
/// <param name="Digest">What the review comes to; null where it handed in nothing.</param>
/// <param name="Forms">Its forms.</param>
/// <param name="Accounts">What of the roster is its own.</param>
internal sealed record LedgerDepartment(string Name, DepartmentDigest? Digest, IReadOnlyList<ReviewedForm> Forms, IReadOnlyList<UnitAccount> Accounts)
{
    private static readonly Bilingual NothingHandedIn = new("未报送", "nothing handed in");

    /// <summary>What its forms come to.</summary>
    public Bilingual Conclusion => Digest?.Conclusion.CalledFor() ?? NothingHandedIn;

    /// <summary>How many overall forms it handed in.</summary>
    public int OverallForms => Forms.Count(form => form.Form.Kind == OverallKind.Kind);

    /// <summary>How many other forms it handed in.</summary>
    public int ProjectForms => Forms.Count - OverallForms;

    /// <summary>The departments of a review, then the units of its roster that handed in nothing.</summary>
    public static IReadOnlyList<LedgerDepartment> Of(Review review)
    {
        var accounts = (review.Roster?.Units ?? []).ToLookup(account => account.Department, StringComparer.Ordinal);
        return
        [
            .. review.Departments.Select(one => new LedgerDepartment(one.Digest.Name, one.Digest, one.Forms, [.. accounts[one.Digest.Name]])),
            .. accounts[null].Select(account => new LedgerDepartment(account.Unit.Name, null, [], [account])),
        ];
    }

    /// <summary>What the roster asks for and is not there.</summary>
    public string MissingIn(Language language) =>
        string.Join('\n', Accounts.Select(account => account.MissingIn(Name, language)).Where(missing => missing.Length > 0));
}
