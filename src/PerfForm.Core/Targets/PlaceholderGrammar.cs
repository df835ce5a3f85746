using System.Buffers;
using System.Text.RegularExpressions;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Targets;

/// <summary>A template left unfilled: <c>≥**%</c>, <c>》 万元</c>, <c>公里</c>.</summary>
internal sealed partial class PlaceholderGrammar(TargetWords words)
{
    // A sign and a unit.
    private const int LongestWithoutBlank = 9;
    private static readonly SearchValues<char> BlankMarks = SearchValues.Create("*×_…xX.(");

    /// <summary>Whether the folded text is nothing but a sign, a blank and a unit, at least one of them and no number.</summary>
    public bool Matches(string folded)
    {
        if (!MayMatch(folded))
        {
            return false;
        }

        var match = Shape().Match(folded);
        var unit = match.Groups["unit"].Value;
        return match.Success && (unit.Length == 0 || words.IsUnit(unit) || match.Groups["blank"].Success);
    }

    // Most texts have a number, or are too long for a unit and have nothing that stands for a blank.
    private static bool MayMatch(string folded) =>
        !folded.AsSpan().ContainsAnyInRange('0', '9') && (folded.Length <= LongestWithoutBlank || folded.AsSpan().ContainsAny(BlankMarks));

    [GeneratedRegex(@"^(?=.)[≥≤<>=]?(?<blank>[*×_…]+|[xX]{2,}|\.{3,}|\(\))?(?<unit>[^0-9*×_…≥≤<>=]{0,8})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
