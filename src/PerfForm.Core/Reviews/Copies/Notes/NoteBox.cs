using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Copies.Notes;

/// <summary>How large a box is that a text fits into, in pixels, with letters of nine points.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
internal readonly record struct NoteBox(int Width, int Height)
{
    private const int Narrow = 300;
    private const int Wide = 480;
    private const int LongText = 700;
    private const double CharacterWidth = 6.5;
    private const int LineHeight = 17;
    private const int Padding = 16;

    /// <summary>The box of a text.</summary>
    public static NoteBox Of(string text)
    {
        var width = TextWidth.Of(text) > LongText ? Wide : Narrow;
        return new NoteBox(width, HeightOf(text, width) + Padding);
    }

    /// <summary>How much higher a box becomes for some more text.</summary>
    public static int Growth(string text) => HeightOf("\n" + text, Narrow / 2);

    private static int HeightOf(string text, int width)
    {
        var perLine = (int)((width - Padding) / CharacterWidth);

        // A line more where a word does not fit to its end.
        return text.Split('\n').Sum(line => Math.Max(1, (TextWidth.Of(line) + perLine - 1) / perLine)) * LineHeight;
    }
}
