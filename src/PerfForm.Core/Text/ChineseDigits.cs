namespace PerfForm.Core.Text;

/// <summary>The characters that Chinese numbers are written with, for patterns and for reading. The one place that lists them.</summary>
internal static class ChineseDigits
{
    /// <summary>1 to 9.</summary>
    public const string OneToNine = "一二三四五六七八九";

    /// <summary>1 to 10, as items of a list are counted.</summary>
    public const string OneToTen = OneToNine + "十";

    /// <summary>What a number below ten thousand begins with.</summary>
    public const string ToThousands = OneToTen + "百千";

    /// <summary>0 to 9, each at its own place.</summary>
    public const string InOrder = "零" + OneToNine;

    /// <summary>0 to 9 again, each at its own place: the round zero, and the digits of cheques.</summary>
    public const string OfCheques = "〇壹贰叁肆伍陆柒捌玖";

    /// <summary>10, 100, 1000, as usual and as on cheques.</summary>
    public const string Places = "十百千拾佰仟";

    /// <summary>All that an amount in words is written with.</summary>
    public const string OfAmounts = InOrder + OfCheques + Places + "万亿两";

    /// <summary>The value of a digit of a year (<c>二〇二五</c>); -1 where it is none.</summary>
    public static int ValueOf(char digit) => digit is '〇' or '○' ? 0 : InOrder.IndexOf(digit, StringComparison.Ordinal);
}
