using System.Globalization;
using System.Text.RegularExpressions;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers.Amounts;

/// <summary>A money cell's text as a number and the unit written with it.</summary>
/// <param name="Number">The number as written.</param>
/// <param name="Unit">The unit written behind it; null for none.</param>
/// <param name="IsWithinText">Whether the number was found in words around it, or is written in words.</param>
internal readonly partial record struct AmountText(decimal Number, string? Unit, bool IsWithinText = false)
{
    /// <summary>Reads <c>2,866.89</c>, <c>10000万元</c>, <c>40（万元）</c>, <c>￥16</c>; null where the text is no amount.</summary>
    public static AmountText? Read(string text)
    {
        var match = Shape().Match(TextFolding.FoldWithoutSpace(text));
        return match.Success && NumberOf(match) is { } number ? new AmountText(number, UnitOf(match)) : null;
    }

    /// <summary>
    /// Reads the one amount in a text (<c>一般公共预算安排77300万元</c>), or one in words (<c>人民币壹佰万元整</c>); null where there is none, or more than one
    /// that could be meant.
    /// </summary>
    public static AmountText? ReadWithin(string text)
    {
        var folded = TextFolding.FoldWithoutSpace(text);
        var matches = Within().Matches(folded);
        if (matches.Count > 0)
        {
            return matches.Count == 1 && NumberOf(matches[0]) is { } number ? new AmountText(number, UnitOf(matches[0]), IsWithinText: true) : null;
        }

        return InWords().Match(folded) is { Success: true } words
            && ChineseNumber.Read(words.Groups["number"].Value, out var length) is { } value
            && length == words.Groups["number"].Length
            ? new AmountText(value, "元", IsWithinText: true)
            : null;
    }

    private static decimal? NumberOf(Match match) =>
        decimal.TryParse(match.Groups["number"].ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    // 58万 is 58 万元.
    private static string? UnitOf(Match match) => match.Groups["unit"] switch
    {
        { Success: false } => null,
        { Value: "万" or "亿" } bare => bare.Value + MoneyUnits.Yuan,
        var unit => unit.Value,
    };

    private const string Amount = @"(?<number>-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(?:\.[0-9]{1,10})?)";

    [GeneratedRegex(
        "^[¥￥]?" + Amount + @"(?:\((?<unit>" + MoneyUnits.Pattern + @")\)|(?<unit>" + MoneyUnits.Pattern + "|万|亿)?整?)$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();

    [GeneratedRegex("(?<![0-9.,])" + Amount + "(?<unit>" + MoneyUnits.Pattern + @")(?!/)", RegexOptions.ExplicitCapture)]
    private static partial Regex Within();

    [GeneratedRegex("^(?:人民币|大写|:)*(?<number>[" + ChineseDigits.OfAmounts + "]+)(?:元|圆)整?$", RegexOptions.ExplicitCapture)]
    private static partial Regex InWords();
}
