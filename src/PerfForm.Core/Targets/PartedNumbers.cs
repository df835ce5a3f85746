using PerfForm.Core.Text;

namespace PerfForm.Core.Targets;

/// <summary>Numbers that only white space parts: <c>102⏎120</c>, <c>102 120</c>, <c>1. 3次</c>. Folding would make one number of them.</summary>
internal static class PartedNumbers
{
    private const string InWords = "〇零" + ChineseDigits.ToThousands + "万亿两";

    /// <summary>Whether there are such numbers in the text as written.</summary>
    public static bool Within(string text)
    {
        for (var at = 1; at < text.Length - 1; at++)
        {
            if (char.IsWhiteSpace(text[at]) && EndsNumber(text, at) && NextOf(text, at) is var next && (IsDigit(next) || next is '.' or '．'))
            {
                return true;
            }
        }

        return false;
    }

    // A digit, or a digit and the point or comma behind it.
    private static bool EndsNumber(string text, int end) =>
        IsDigit(text[end - 1]) || (end > 1 && text[end - 1] is '.' or '．' or ',' or '，' && IsDigit(text[end - 2]));

    private static char NextOf(string text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from < text.Length ? text[from] : ' ';
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９' || InWords.Contains(c, StringComparison.Ordinal);
}
