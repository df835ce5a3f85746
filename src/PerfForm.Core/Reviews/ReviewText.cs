using System.Text;
using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews;

/// <summary>Names and texts of received files as outputs for people have them: nothing in them turns, hides or breaks what is around.</summary>
internal static class ReviewText
{
    /// <summary>The text, its lines kept. What cannot be seen is shown as what it is; halves of characters as a mark.</summary>
    public static string Of(string text) => string.Join('\n', Whole(text).ReplaceLineEndings("\n").Split('\n').Select(VisibleText.Of));

    // An encoder puts the mark of replacement where half a character stands.
    private static string Whole(string text) => text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 && !text.AsSpan().ContainsAny('\uFFFE', '\uFFFF')
        ? text
        : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');
}
