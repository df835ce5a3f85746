using System.Globalization;
using PerfForm.Core.Importers.Labels;

namespace PerfForm.Core.Importers.Targets;

/// <summary>Takes pieces off the front and the end of a folded text. What does not fit is left in place.</summary>
internal sealed class Scanner(string text)
{
    // Longer digit strings are codes, and multiplied by 万亿 they would not fit a decimal.
    private const int MostDigits = 15;

    /// <summary>What has not been taken yet.</summary>
    public string Rest { get; private set; } = text;

    /// <summary>Takes the first of the words that the rest begins with; its value, or null.</summary>
    public T? TakeFirst<T>(IReadOnlyList<Word<T>> words)
        where T : struct
    {
        foreach (var (word, meaning) in words)
        {
            if (Rest.StartsWith(word, StringComparison.Ordinal))
            {
                Rest = Rest[word.Length..];
                return meaning;
            }
        }

        return null;
    }

    /// <summary>Takes the first of the words that the rest ends with; its value, or null.</summary>
    public T? TakeLast<T>(IReadOnlyList<Word<T>> words)
        where T : struct
    {
        foreach (var (word, meaning) in words)
        {
            if (Rest.EndsWith(word, StringComparison.Ordinal))
            {
                Rest = Rest[..^word.Length];
                return meaning;
            }
        }

        return null;
    }

    /// <summary>Takes the first of the words that the rest begins with; whether there was one.</summary>
    public bool TakeAny(IReadOnlyList<string> words) => words.Any(Take);

    /// <summary>Takes the first of the words that the rest ends with; whether there was one.</summary>
    public bool TakeAnyLast(IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (Rest.EndsWith(word, StringComparison.Ordinal))
            {
                Rest = Rest[..^word.Length];
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes the word if the rest begins with it.</summary>
    public bool Take(string word)
    {
        if (!Rest.StartsWith(word, StringComparison.Ordinal))
        {
            return false;
        }

        Rest = Rest[word.Length..];
        return true;
    }

    /// <summary>Takes a number such as <c>2,800,000</c>, <c>5.8</c> or <c>-3</c>; null where none begins here.</summary>
    public decimal? TakeNumber()
    {
        var length = NumberLength();
        if (length == 0 || !decimal.TryParse(Rest.AsSpan(0, length), NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        Rest = Rest[length..];
        return number;
    }

    /// <summary>Takes a number written in Chinese (<c>三</c>, <c>两</c>, <c>半</c>); null where none begins here.</summary>
    public decimal? TakeChineseNumber()
    {
        if (ChineseNumber.Read(Rest, out var length) is not { } number)
        {
            return null;
        }

        Rest = Rest[length..];
        return number;
    }

    private int NumberLength()
    {
        var at = Rest.StartsWith('-') ? 1 : 0;
        var digits = 0;
        for (; at < Rest.Length; at++)
        {
            if (char.IsAsciiDigit(Rest[at]))
            {
                digits++;
            }
            else if (Rest[at] is not ('.' or ',') || !IsSeparatorAt(at))
            {
                break;
            }
        }

        return digits is 0 or > MostDigits ? 0 : at;
    }

    // A comma separates thousands; a point, the decimals. Anything else ends the number.
    private bool IsSeparatorAt(int at)
    {
        var next = Rest.AsSpan(at + 1);
        var digits = next.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? next.Length : digits;
        var follows = at > 0 && char.IsAsciiDigit(Rest[at - 1]);
        return Rest[at] == ','
            ? follows && digits == 3
            : follows && digits > 0 && !Rest.AsSpan(0, at).Contains('.') && !(next.Length > digits && next[digits] == '.');
    }
}
