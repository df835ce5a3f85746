using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Pages.Html;

/// <summary>Received texts as a page shows them: line breaks stay, tabs are spaces, everything else that cannot be seen is shown as what it is.</summary>
internal static class PageText
{
    // Longer texts are in the workbook itself.
    private const int Widest = 4_000;

    /// <summary>The text as it is shown.</summary>
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            return text;
        }

        var lines = text.ReplaceLineEndings("\n").Replace('\t', ' ').Split('\n');
        return lines.Length == 1 ? VisibleText.Of(lines[0]) : string.Join('\n', lines.Select(VisibleText.Of));
    }

    /// <summary>The beginning of a text that is too long for a cell.</summary>
    public static string Shortened(string text) => TextWidth.Shortened(text, Widest);
}
