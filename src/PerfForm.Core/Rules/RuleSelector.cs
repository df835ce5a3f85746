using PerfForm.Core.Diagnostics;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules;

/// <summary>Codes (<c>PF201</c>), prefixes of codes (<c>PF2</c>) and names (<c>fund-parts-do-not-add-up</c>) by which rules are chosen.</summary>
public static class RuleSelector
{
    private const int CodeLength = 5;

    /// <summary>Whether a selector chooses anything of the catalogue. Codes are taken in any case.</summary>
    public static bool IsKnown(string selector) => RuleCatalogue.AllKinds.Any(kind => Chooses(selector, kind));

    /// <summary>Whether a selector chooses a kind.</summary>
    public static bool Chooses(string selector, DiagnosticKind kind) =>
        kind.Name == selector
        || kind.Code == selector
        || (selector.Length is > 1 and <= CodeLength
            && selector.StartsWith("PF", StringComparison.OrdinalIgnoreCase)
            && kind.Code.StartsWith(selector, StringComparison.OrdinalIgnoreCase));

    /// <summary>The nearest code or name to one that is not known; null where none is near.</summary>
    public static string? Nearest(string selector) =>
        NearestName.Find(selector, RuleCatalogue.AllKinds.SelectMany(kind => new[] { kind.Code, kind.Name }))
        ?? NearestName.Find(selector.ToUpperInvariant(), RuleCatalogue.AllKinds.Select(kind => kind.Code));
}
