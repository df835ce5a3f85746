using System.Buffers;
using System.Globalization;
using System.Text;

namespace PerfForm.Core.Text;

/// <summary>
/// Names and texts of received files as people are shown them: what would move the cursor, begin a new line or turn the direction of
/// writing is shown as what it is.
/// </summary>
public static class VisibleText
{
    // Marks of direction and of joining, and separators of lines and paragraphs.
    private const string Marks = "\u061C\u200B\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF";
    private const char FirstPicture = '\u2400';
    private const char PictureOfDelete = '\u2421';
    private const char Delete = '\u007F';
    private const char LastControl = '\u009F';
    private static readonly SearchValues<char> Hidden = SearchValues.Create(
        string.Concat(Enumerable.Range(0, ' ').Concat(Enumerable.Range(Delete, LastControl - Delete + 1)).Select(c => (char)c)) + Marks);

    /// <summary>The text with <c>␛</c> for an escape character, <c>␊</c> for a line break, <c>U+202E</c> for a mark of direction.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Hidden))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            shown.Append(Shown(c));
        }

        return shown.ToString();
    }

    private static string Shown(char c) => c switch
    {
        < ' ' => ((char)(FirstPicture + c)).ToString(),
        Delete => PictureOfDelete.ToString(),
        _ when Hidden.Contains(c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
        _ => c.ToString(),
    };
}
