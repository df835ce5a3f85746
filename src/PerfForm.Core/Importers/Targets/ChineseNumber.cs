namespace PerfForm.Core.Importers.Targets;

/// <summary>
/// Numbers written in Chinese: <c>三</c>, <c>两</c>, <c>十二</c>, <c>一百零五</c>, <c>二十万</c>, <c>三点五</c>, <c>半</c> (0.5), and the forms that
/// cheques use (<c>壹佰</c>). Only where a digit begins the number: 万无一失 and 千米 hold none.
/// </summary>
internal static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";
    private const string MoreDigits = "〇壹贰叁肆伍陆柒捌玖";
    private static readonly (char Text, decimal Worth)[] Places = [('十', 10), ('拾', 10), ('百', 100), ('佰', 100), ('千', 1000), ('仟', 1000)];
    private static readonly (char Text, decimal Worth)[] Groups = [('万', 10_000), ('亿', 100_000_000)];

    /// <summary>Reads the number that the text begins with, and how many characters it takes; null where none begins here.</summary>
    public static (decimal Value, int Length)? Read(string text)
    {
        if (text.StartsWith('半'))
        {
            return (0.5m, 1);
        }

        if (text.Length == 0 || (DigitOf(text[0]) is null && text[0] is not ('十' or '拾')))
        {
            return null;
        }

        decimal whole = 0;
        decimal group = 0;
        decimal? digit = null;
        var at = 0;
        for (; at < text.Length; at++)
        {
            if (DigitOf(text[at]) is { } next)
            {
                // 二三 is no number of one count, but two; 零 only fills a place.
                if (digit is > 0)
                {
                    return null;
                }

                digit = next;
            }
            else if (WorthOf(Places, text[at]) is { } place)
            {
                group += (digit is null or 0 && group == 0 ? 1 : digit ?? 0) * place;
                digit = null;
            }
            else if (WorthOf(Groups, text[at]) is { } many && whole < many)
            {
                whole = (whole + group + (digit ?? 0)) * many;
                group = 0;
                digit = null;
            }
            else
            {
                break;
            }
        }

        var value = whole + group + (digit ?? 0);
        return text.AsSpan(at) is ['点', ..] && Decimals(text, at + 1) is { Length: > 0 } decimals
            ? (value + decimals.Value, at + 1 + decimals.Length)
            : (value, at);
    }

    private static (decimal Value, int Length) Decimals(string text, int from)
    {
        var (value, worth, length) = (0m, 0.1m, 0);
        while (from + length < text.Length && length < 6 && DigitOf(text[from + length]) is { } digit)
        {
            value += digit * worth;
            worth /= 10;
            length++;
        }

        return (value, length);
    }

    private static decimal? DigitOf(char c)
    {
        if (c == '两')
        {
            return 2;
        }

        var digit = Math.Max(Digits.IndexOf(c, StringComparison.Ordinal), MoreDigits.IndexOf(c, StringComparison.Ordinal));
        return digit < 0 ? null : digit;
    }

    private static decimal? WorthOf((char Text, decimal Worth)[] table, char c)
    {
        var found = Array.Find(table, entry => entry.Text == c);
        return found.Worth == 0 ? null : found.Worth;
    }
}
