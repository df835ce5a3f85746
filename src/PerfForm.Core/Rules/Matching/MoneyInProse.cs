using System.Globalization;
using System.Text.RegularExpressions;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Matching;

/// <summary>An amount of money that a text gives.</summary>
/// <param name="Prose">The text.</param>
/// <param name="Written">The amount as written: <c>50万元</c>.</param>
/// <param name="Amount">The amount in 万元.</param>
/// <param name="Before">What stands before it in its clause, width folded, without spaces.</param>
internal sealed partial record MoneyInProse(Prose Prose, string Written, decimal Amount, string Before)
{
    private static readonly char[] ClauseEnds = ['，', '。', '；', ';', '、', '\n'];

    /// <summary>The amounts in a form's goals and tasks.</summary>
    public static IEnumerable<MoneyInProse> In(FormCase form)
    {
        foreach (var prose in Prose.In(form.Form))
        {
            foreach (var clause in prose.Text.Split(ClauseEnds, StringSplitOptions.RemoveEmptyEntries))
            {
                var folded = TextFolding.FoldWithoutSpace(clause);
                foreach (Match match in Money().Matches(folded))
                {
                    if (!IsOfEach(folded[..match.Index])
                        && decimal.TryParse(match.Groups["number"].Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
                    {
                        yield return new MoneyInProse(prose, match.Value, Units.InWan(number, match.Groups["unit"].Value), folded[..match.Index]);
                    }
                }
            }
        }
    }

    // A number begins once and is taken whole: 1,1,1,… is not tried from each of its digits.
    // 亩均投资1500元, 每人标准300元: of one of many.
    private static bool IsOfEach(string before) => before.AsSpan().ContainsAny('均', '每') || before.Contains("单价", StringComparison.Ordinal)
        || before.Contains("标准", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![0-9.]|[0-9],)(?<number>(?>[0-9][0-9,]*(?:\.[0-9]+)?))(?<unit>" + MoneyUnits.Pattern + ")(?![/每])", RegexOptions.ExplicitCapture)]
    private static partial Regex Money();
}
