namespace PerfForm.Core.Text;

/// <summary>Folds the widths of characters, so that （２０２０年） and (2020年) compare alike.</summary>
internal static class TextFolding
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int WidthDistance = FirstFullWidth - '!';

    /// <summary>Full-width ASCII to half-width, every kind of space to one; the length stays.</summary>
    public static string Fold(string text) => IsFolded(text) ? text : string.Create(text.Length, text, (folded, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            folded[i] = Fold(source[i]);
        }
    });

    /// <summary>The same without any white space, line breaks included.</summary>
    public static string FoldWithoutSpace(string text)
    {
        if (IsFolded(text) && !HasSpace(text))
        {
            return text;
        }

        var folded = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            var narrow = Fold(c);
            if (!char.IsWhiteSpace(narrow))
            {
                folded[length++] = narrow;
            }
        }

        return new string(folded, 0, length);
    }

    private static bool IsFolded(string text)
    {
        foreach (var c in text)
        {
            if (Fold(c) != c)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasSpace(string text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                return true;
            }
        }

        return false;
    }

    private static char Fold(char c) => c switch
    {
        >= FirstFullWidth and <= LastFullWidth => (char)(c - WidthDistance),
        '\u3000' or '\u00A0' or '\u200B' or '\uFEFF' or '\t' => ' ',
        '〔' or '【' or '﹙' => '(',
        '〕' or '】' or '﹚' => ')',
        _ => c,
    };
}
