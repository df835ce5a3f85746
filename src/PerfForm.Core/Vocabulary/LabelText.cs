using System.Globalization;
using System.Text.RegularExpressions;
using PerfForm.Core.Text;

namespace PerfForm.Core.Vocabulary;

/// <summary>A label as it is looked up: without width, spaces, decoration and bracketed remarks.</summary>
/// <param name="Key">The label with its bracketed remark: <c>部门(单位)名称</c>, <c>资金总额(万元)</c>.</param>
/// <param name="ShortKey">The label without the bracketed remark at its end: <c>资金总额</c>.</param>
/// <param name="Remark">What stood in the brackets at the end: <c>万元</c>; empty where there were none.</param>
internal sealed partial record LabelText(string Key, string ShortKey, string Remark)
{
    private const string Which = "其中:";
    private static readonly char[] Digits = [.. "0123456789"];

    // Arabic to Mongolian.
    private const char FirstOtherScript = '\u0600';
    private const char LastOtherScript = '\u18AF';
    private const char FirstHan = '\u4E00';
    private const char LastHan = '\u9FFF';

    /// <summary>The key with 其中 in front, where it stands so (其中:上级资金 is a part, 上级资金 a line of its own); null elsewhere.</summary>
    public string? PartKey { get; private init; }

    /// <summary>The short key with 年度 in place of the year that it begins with (2025年预算: 年度预算); null where it begins with none.</summary>
    public string? AnnualKey =>
        BeginsWithYear && ShortKey[(YearDigits + 1)..].TrimStart('度') is { Length: > 0 } label ? "年度" + label : null;

    /// <summary>The short key as labels are composed: the same one for every year.</summary>
    public string ComposedKey => AnnualKey ?? ShortKey;

    /// <summary>The year that the label begins with; null where it begins with none.</summary>
    public int? Year => BeginsWithYear ? int.Parse(ShortKey.AsSpan(0, YearDigits), NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private bool BeginsWithYear => ShortKey is ['2', '0', >= '0' and <= '9', >= '0' and <= '9', '年', ..];

    /// <summary>Whether a header is nothing but a year: 2026年, 2027年（预计）.</summary>
    public static bool IsYear(string text) => Of(text) is { Year: not null, AnnualKey: null };

    private const int YearDigits = 4;

    /// <summary>Longer cells are values; looking for decoration in them would cost time and find nothing.</summary>
    public const int Longest = 40;

    /// <summary>Normalises a cell's text; null where it is too long for a label.</summary>
    public static LabelText? Of(string text)
    {
        text = WithoutOtherScript(text);
        if (text.Length > Longest)
        {
            return null;
        }

        var folded = TextFolding.FoldWithoutSpace(text);
        var part = folded.StartsWith(Which, StringComparison.Ordinal) ? folded.TrimEnd(':') : null;
        var key = (MayBeDecorated(folded) ? folded[Decoration().Match(folded).Length..] : folded).TrimEnd(':', '★', '*');
        key = WithUnitLast(WithoutScore(key));
        var end = key.EndsWith(")分", StringComparison.Ordinal) ? key.Length - 2 : key.Length - 1;
        var start = end > 0 && key[end] == ')' ? key.LastIndexOf('(', end) : -1;
        return start > 0
            ? new LabelText(key, key[..start].TrimEnd(':'), key[(start + 1)..end]) { PartKey = part }
            : new LabelText(key, key, string.Empty) { PartKey = part };
    }

    // 项目名称 with the same in Tibetan, Uyghur or Mongolian under it. What is only in another script stays.
    private static string WithoutOtherScript(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange(FirstOtherScript, LastOtherScript) < 0)
        {
            return text;
        }

        var own = string.Concat(text.Where(c => c is < FirstOtherScript or > LastOtherScript)).Trim();
        return own.Any(c => c is >= FirstHan and <= LastHan) ? own : text;
    }

    // 满意度指标10分
    private static string WithoutScore(string key) =>
        key.EndsWith('分') && key[..^1].TrimEnd(Digits) is { Length: > 1 } label && label.Length < key.Length - 1 && char.IsLetter(label[^1]) ? label : key;

    // 项目资金(万元)合计 is 项目资金合计(万元).
    private static string WithUnitLast(string key) =>
        key.IndexOf('(', StringComparison.Ordinal) is > 0 and var start
        && key.IndexOf(')', start) is var end && end > start && end < key.Length - 1
        && MoneyUnits.IsWhole(key[(start + 1)..end])
            ? key[..start] + key[(end + 1)..] + key[start..(end + 1)]
            : key;

    // What a decoration begins with; most texts begin otherwise.
    private static bool MayBeDecorated(string folded) =>
        folded.Length > 0
            && folded[0] is (>= '①' and <= '⑳') or '★' or '☆' or '*' or '其' or '指' or '(' or (>= '0' and <= '9')
                or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十';

    [GeneratedRegex(
        "^(?:[★☆*①-⑳]+|其中:?|指标[0-9]+:|[0-9]+[.、](?![0-9])"
        + "|[" + ChineseDigits.OneToTen + @"]+、|\([" + ChineseDigits.OneToTen + @"0-9]+\))*",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Decoration();
}
