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
    // The sheet of the roster names them all.
    private const int MostNamed = 6;
    private static readonly Bilingual NothingHandedIn = new("未报送", "nothing handed in");
    private static readonly Bilingual OverallForm = new("整体表", "overall form");

    /// <summary>What its forms come to.</summary>
    public Bilingual Conclusion => Digest?.Conclusion.CalledFor() ?? NothingHandedIn;

    /// <summary>How many overall forms it handed in.</summary>
    public int OverallForms => Forms.Count(form => form.Form.Kind == OverallKind.Kind);

    /// <summary>How many other forms it handed in.</summary>
    public int ProjectForms => Forms.Count - OverallForms;

    /// <summary>The departments of a review, then the units of its roster that handed in nothing.</summary>
    public static IReadOnlyList<LedgerDepartment> Of(Review review)
    {
        var accounts = (review.Roster?.Units ?? []).ToLookup(account => account.HandedInNothing ? null : account.Forms[0].Digest.Department, StringComparer.Ordinal);
        return
        [
            .. review.Departments.Select(one => new LedgerDepartment(one.Digest.Name, one.Digest, one.Forms, [.. accounts[one.Digest.Name]])),
            .. accounts[null].Select(account => new LedgerDepartment(account.Unit.Name, null, [], [account])),
        ];
    }

    /// <summary>What the roster asks for and is not there.</summary>
    public string MissingIn(Language language) => string.Join('\n', Accounts.Select(account => MissingIn(account, language)).Where(missing => missing.Length > 0));

    private string MissingIn(UnitAccount account, Language language)
    {
        List<string> missing =
        [
            .. account.MissesOverall ? [OverallForm.In(language)] : Array.Empty<string>(),
            .. account.MissingProjects.Select(project => project.Name.Length > 0 ? project.Name : project.Code!),
        ];
        if (missing.Count == 0)
        {
            return string.Empty;
        }

        var named = missing.Take(MostNamed).ToList();
        var unit = account.Unit.Name == Name ? string.Empty : account.Unit.Name;
        var more = missing.Count - named.Count;
        return new Bilingual(
            $"{unit}{(unit.Length > 0 ? "：" : string.Empty)}{string.Join('、', named)}{(more > 0 ? $" 等 {missing.Count} 张" : string.Empty)}",
            $"{unit}{(unit.Length > 0 ? ": " : string.Empty)}{string.Join(", ", named)}{(more > 0 ? $" and {more} more" : string.Empty)}").In(language);
    }
}
