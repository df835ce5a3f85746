using System.Text.RegularExpressions;
using PerfForm.Core.Importers.Labels;

namespace PerfForm.Core.Importers.Targets;

/// <summary>A template left unfilled: <c>≥**%</c>, <c>》 万元</c>, <c>公里</c>.</summary>
internal sealed partial class PlaceholderGrammar(TargetWords words)
{
    /// <summary>Whether the folded text is nothing but a sign, a blank and a unit, at least one of them and no number.</summary>
    public bool Matches(string folded)
    {
        var match = Shape().Match(folded);
        var unit = match.Groups["unit"].Value;
        return match.Success && (unit.Length == 0 || words.IsUnit(unit) || match.Groups["blank"].Success);
    }

    [GeneratedRegex(@"^(?=.)[≥≤<>=]?(?<blank>[*×_…]+|[xX]{2,}|\.{3,}|\(\))?(?<unit>[^0-9*×_…≥≤<>=]{0,8})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
