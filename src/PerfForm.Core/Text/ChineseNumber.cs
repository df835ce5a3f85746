namespace PerfForm.Core.Text;

/// <summary>
/// Numbers written in Chinese: <c>三</c>, <c>两</c>, <c>十二</c>, <c>一百零五</c>, <c>二十万</c>, <c>三点五</c>, <c>半</c> (0.5), and the forms that
/// cheques use (<c>壹佰</c>). Only where a digit begins the number: 万无一失 and 千米 hold none.
/// </summary>
internal static class ChineseNumber
{
    private const int MostDecimals = 6;

    /// <summary>Reads the number that the text begins with; null where none begins here.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How many characters the number takes.</param>
    public static decimal? Read(string text, out int length)
    {
        length = text.StartsWith('半') ? 1 : 0;
        if (length == 1)
        {
            return 0.5m;
        }

        if (text.Length == 0 || (DigitOf(text[0]) is null && text[0] is not ('十' or '拾')))
        {
            return null;
        }

        var (total, section, digit) = (0m, 0m, (int?)null);
        var (lastPlace, lastGroup, unitBefore) = (decimal.MaxValue, decimal.MaxValue, 0m);
        for (; length < text.Length; length++)
        {
            if (DigitOf(text[length]) is { } next)
            {
                // 二三 is no number of one count, but two; 零 only fills a place.
                if (digit is > 0)
                {
                    return null;
                }

                unitBefore = next == 0 ? 0 : unitBefore;
                digit = next;
            }
            else if (PlaceOf(text[length]) is { } place)
            {
                if (place >= lastPlace)
                {
                    return null;
                }

                section += (digit is null or 0 ? 1 : digit.Value) * place;
                (digit, lastPlace, unitBefore) = (null, place, place);
            }
            else if (GroupOf(text[length]) is { } group)
            {
                section += digit ?? 0;
                if (group >= lastGroup || section == 0)
                {
                    return null;
                }

                total += section * group;
                (section, digit, lastPlace, lastGroup, unitBefore) = (0, null, decimal.MaxValue, group, group);
            }
            else
            {
                break;
            }
        }

        // 一百五 and 两万五 are short for 一百五十 and 两万五千: not read.
        return digit is > 0 && unitBefore > 10 ? null : total + section + (digit ?? 0) + Decimals(text, ref length);
    }

    // 三点五
    private static decimal Decimals(string text, ref int length)
    {
        if (length + 1 >= text.Length || text[length] != '点' || DigitOf(text[length + 1]) is null)
        {
            return 0;
        }

        var (value, worth, last) = (0m, 0.1m, Math.Min(text.Length, length + 1 + MostDecimals));
        for (length++; length < last && DigitOf(text[length]) is { } digit; length++)
        {
            value += digit * worth;
            worth /= 10;
        }

        return value;
    }

    private static int? DigitOf(char c)
    {
        if (c == '两')
        {
            return 2;
        }

        var digit = Math.Max(
            ChineseDigits.InOrder.IndexOf(c, StringComparison.Ordinal),
            ChineseDigits.OfCheques.IndexOf(c, StringComparison.Ordinal));
        return digit < 0 ? null : digit;
    }

    // 10, 100, 1000
    private static decimal? PlaceOf(char c) => ChineseDigits.Places.IndexOf(c, StringComparison.Ordinal) switch
    {
        0 or 3 => 10,
        1 or 4 => 100,
        2 or 5 => 1000,
        _ => null,
    };

    private static decimal? GroupOf(char c) => c switch
    {
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => null,
    };
}
