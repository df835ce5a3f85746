using System.Globalization;
using System.Text.RegularExpressions;
using PerfForm.Core.Importers.Labels;

namespace PerfForm.Core.Importers.Amounts;

/// <summary>A money cell's text as a number and the unit written with it.</summary>
/// <param name="Number">The number as written.</param>
/// <param name="Unit">The unit written behind it; null for none.</param>
internal readonly partial record struct AmountText(decimal Number, string? Unit)
{
    /// <summary>Reads <c>2,866.89</c>, <c>10000万元</c>, <c>￥16</c>; null where the text is no amount.</summary>
    public static AmountText? Read(string text)
    {
        var match = Shape().Match(TextFolding.FoldWithoutSpace(text));
        return match.Success && decimal.TryParse(match.Groups["number"].ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? new AmountText(number, match.Groups["unit"].Success ? match.Groups["unit"].Value : null)
            : null;
    }

    [GeneratedRegex(@"^[¥￥]?(?<number>-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(?:\.[0-9]{1,10})?)(?<unit>(?:亿|千万|百万|万|千|百)?元)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
