using System.Globalization;
using PerfForm.Core.Text;

namespace PerfForm.Core.Targets;

/// <summary>Takes pieces off the front and the end of a folded text. What does not fit is left in place.</summary>
internal sealed class TargetScanner(string text)
{
    // Longer digit strings are codes, and multiplied by 万亿 they would not fit a decimal.
    private const int MostDigits = 15;

    private int _start;
    private int _end = text.Length;

    /// <summary>What has not been taken yet.</summary>
    public string Rest => text[_start.._end];

    /// <summary>How many characters have not been taken yet.</summary>
    public int Length => _end - _start;

    private ReadOnlySpan<char> Left => text.AsSpan(_start, _end - _start);

    /// <summary>Takes the first of the words that the rest begins with; its value, or null.</summary>
    public T? TakeFirst<T>(Word<T>[] words)
        where T : struct
    {
        foreach (var word in words)
        {
            if (Take(word.Text))
            {
                return word.Meaning;
            }
        }

        return null;
    }

    /// <summary>Takes the first of the words that the rest ends with; its value, or null.</summary>
    public T? TakeLast<T>(Word<T>[] words)
        where T : struct
    {
        foreach (var word in words)
        {
            if (TakeEnd(word.Text))
            {
                return word.Meaning;
            }
        }

        return null;
    }

    /// <summary>Takes the first of the words that the rest begins with; whether there was one.</summary>
    public bool TakeAny(string[] words) => Array.Exists(words, Take);

    /// <summary>Takes the first of the words that the rest ends with; whether there was one.</summary>
    public bool TakeAnyLast(string[] words) => Array.Exists(words, TakeEnd);

    /// <summary>Takes the word if the rest begins with it.</summary>
    public bool Take(string word)
    {
        var fits = BeginsWith(word);
        _start += fits ? word.Length : 0;
        return fits;
    }

    /// <summary>Whether the rest begins with the word.</summary>
    public bool BeginsWith(string word) => Left.StartsWith(word, StringComparison.Ordinal);

    /// <summary>Takes a number such as <c>2,800,000</c>, <c>5.8</c> or <c>-3</c>; null where none begins here.</summary>
    public decimal? TakeNumber()
    {
        var length = NumberLength(Left);
        if (length == 0 || !decimal.TryParse(Left[..length], NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        _start += length;
        return number;
    }

    /// <summary>Takes a number written in Chinese (<c>三</c>, <c>两</c>, <c>半</c>); null where none begins here.</summary>
    public decimal? TakeChineseNumber()
    {
        if (ChineseNumber.Read(Rest, out var length) is not { } number)
        {
            return null;
        }

        _start += length;
        return number;
    }

    private bool TakeEnd(string word)
    {
        var fits = Left.EndsWith(word, StringComparison.Ordinal);
        _end -= fits ? word.Length : 0;
        return fits;
    }

    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var at = text is ['-', ..] ? 1 : 0;
        var digits = 0;
        for (; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                digits++;
            }
            else if (text[at] is not ('.' or ',') || !IsSeparatorAt(text, at))
            {
                break;
            }
        }

        return digits is 0 or > MostDigits ? 0 : at;
    }

    // A comma separates thousands; a point, the decimals. Anything else ends the number.
    private static bool IsSeparatorAt(ReadOnlySpan<char> text, int at)
    {
        var next = text[(at + 1)..];
        var digits = next.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? next.Length : digits;
        var follows = at > 0 && char.IsAsciiDigit(text[at - 1]);
        return text[at] == ','
            ? follows && digits == 3
            : follows && digits > 0 && !text[..at].Contains('.') && !(next.Length > digits && next[digits] == '.');
    }
}
