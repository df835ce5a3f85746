namespace PerfForm.Core.Vocabulary;

/// <summary>Units of shares of very many: <c>/10万</c>, <c>人/10万人</c>, <c>例/1000人</c>.</summary>
internal static class ShareOfMany
{
    private const string One = "1";

    // 例/100人 and more; 元/10人 is no share.
    private const int FewestDigits = 3;
    private const int MostDigits = 6;
    private const int LongestNoun = 4;
    private const char Ten = '十';
    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>Whether the folded text is such a unit.</summary>
    public static bool Is(string text, TargetWords words)
    {
        var at = text.IndexOf('/', StringComparison.Ordinal);
        if (at < 0 || (at > 0 && !words.IsSimpleUnit(text[..at])))
        {
            return false;
        }

        var many = text[(at + 1)..];
        var behind = many.TrimStart(Digits);
        var digits = many[..^behind.Length];
        behind = digits.Length == 0 && behind.StartsWith(Ten) ? behind[1..] : behind;
        var scale = Array.Find(words.Scales, scale => behind.StartsWith(scale.Text, StringComparison.Ordinal))?.Text ?? string.Empty;
        var noun = behind[scale.Length..];
        return noun.Length <= LongestNoun && noun.All(char.IsLetter) && IsMany(digits, scale, noun);
    }

    /// <summary>The unit without the one in front: 1/10万 is /10万. Null for other texts.</summary>
    public static string? WithoutOne(string text, TargetWords words) =>
        text.StartsWith(One, StringComparison.Ordinal) && text[One.Length..] is var unit && unit.StartsWith('/') && Is(unit, words) ? unit : null;

    // 1, 10, 100 …: 300人/2000人 is no share of many.
    private static bool IsMany(string digits, string scale, string noun) => scale.Length > 0
        ? digits.Length == 0 || IsRound(digits)
        : digits.Length >= FewestDigits && IsRound(digits) && noun.Length > 0;

    private static bool IsRound(string digits) => digits.Length <= MostDigits && digits[0] == '1' && digits.AsSpan(1).IndexOfAnyExcept('0') < 0;
}
