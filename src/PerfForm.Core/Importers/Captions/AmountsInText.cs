using System.Text.RegularExpressions;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers.Captions;

/// <summary>
/// Several amounts in one cell, each behind its caption: <c>总额10606.7522万元 一、财政拨款:6923.3552万元(其中:上级财政资金:6923万元;本级财政:0万元)</c>.
/// </summary>
internal static partial class AmountsInText
{
    private const int FewestAmounts = 2;

    /// <summary>The pairs in the value's text, in order; none where it does not hold several amounts with captions.</summary>
    public static IReadOnlyList<CaptionPair> In(CaptionPair pair, FormWords vocabulary)
    {
        var pairs = new List<CaptionPair>();
        foreach (var value in pair.Values)
        {
            foreach (Match match in LabelledAmount().Matches(value.Text))
            {
                var label = match.Groups["label"].Value.Trim();
                // What has a label of its own and no role is a line.
                var role = vocabulary.Caption(label) is { } known && CaptionFinder.IsMoney(known) ? known : CaptionRole.MoneyLine;
                pairs.Add(
                    new CaptionPair(role, pair.Label, string.Empty, [new CaptionValue(value.Cell, match.Groups["amount"].Value)]) { LabelInCell = label });
            }
        }

        return pairs.Count >= FewestAmounts && pairs.Exists(one => one.Role != CaptionRole.MoneyLine) ? pairs : [];
    }

    /// <summary>Whether the text holds several amounts with words before them.</summary>
    public static bool AreIn(string text) => text.Contains('元', StringComparison.Ordinal) && LabelledAmount().Count(text) >= FewestAmounts;

    [GeneratedRegex(@"(?<label>\p{L}+)\s*[:：]?\s*(?<amount>[0-9][0-9,]*(?:\.[0-9]+)?\s*" + MoneyUnits.Pattern + ")", RegexOptions.ExplicitCapture)]
    private static partial Regex LabelledAmount();
}
