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

        return pairs.Count >= FewestAmounts && pairs.Exists(one => one.Role != CaptionRole.MoneyLine) ? pairs : WithoutUnits(pair, vocabulary);
    }

    // 资金总额：285；其中：财政拨款 265；其他资金 20, or 资金：总额 285；财政拨款 265: no units, but a known caption of money in front of each amount.
    private static List<CaptionPair> WithoutUnits(CaptionPair pair, FormWords vocabulary)
    {
        if (pair is not { Values: [var value], LabelInCell: not null } || !(Separated().IsMatch(value.Text) || Labelled().IsMatch(value.Text)))
        {
            return [];
        }

        // An amount in front is that of the caption itself; all others have captions of their own, or nothing is read.
        List<(string Label, string Amount)> parts =
        [
            .. FirstAmount().Matches(value.Text).Select(first => (pair.LabelText, first.Groups["amount"].Value)),
            .. BareAmount().Matches(value.Text).Select(part => (part.Groups["label"].Value, part.Groups["amount"].Value)),
        ];
        var unit = BracketedUnit().Match(pair.Label.Text).Groups["unit"].Value;
        return parts.Count >= FewestAmounts
            && parts.Count == Number().Count(value.Text)
            && parts.TrueForAll(one => vocabulary.Caption(one.Label) is { } role && CaptionFinder.IsMoney(role))
            ? parts.ConvertAll(one =>
                new CaptionPair(vocabulary.Caption(one.Label)!.Value, pair.Label, unit, [new CaptionValue(value.Cell, one.Amount)]) { LabelInCell = one.Label })
            : [];
    }

    /// <summary>Whether the text holds several amounts with words before them.</summary>
    public static bool AreIn(string text) => text.Contains('元', StringComparison.Ordinal) && LabelledAmount().Count(text) >= FewestAmounts;

    // An amount, and more behind it.
    [GeneratedRegex(@"^\s*[0-9][0-9,]*(?:\.[0-9]+)?\s*(?:" + MoneyUnits.Pattern + @")?\s*[;；，,、\s]\s*\p{L}", RegexOptions.ExplicitCapture)]
    private static partial Regex Separated();

    // A word, an amount, and more behind them.
    [GeneratedRegex(@"^\s*\p{L}+\s*[0-9][0-9,]*(?:\.[0-9]+)?\s*[;；，,、]\s*\p{L}")]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^\s*(?<amount>[0-9][0-9,]*(?:\.[0-9]+)?\s*(?:" + MoneyUnits.Pattern + ")?)", RegexOptions.ExplicitCapture)]
    private static partial Regex FirstAmount();

    [GeneratedRegex(@"[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<label>\p{L}+)\s*[:：]?\s*(?<amount>[0-9][0-9,]*(?:\.[0-9]+)?\s*(?:" + MoneyUnits.Pattern + ")?)", RegexOptions.ExplicitCapture)]
    private static partial Regex BareAmount();

    [GeneratedRegex(@"[(（](?<unit>" + MoneyUnits.Pattern + @")[)）]", RegexOptions.ExplicitCapture)]
    private static partial Regex BracketedUnit();

    [GeneratedRegex(@"(?<label>\p{L}+)\s*[:：]?\s*(?<amount>[0-9][0-9,]*(?:\.[0-9]+)?\s*" + MoneyUnits.Pattern + ")", RegexOptions.ExplicitCapture)]
    private static partial Regex LabelledAmount();
}
