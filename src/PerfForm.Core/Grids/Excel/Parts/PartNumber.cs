using System.Globalization;

namespace PerfForm.Core.Grids.Excel.Parts;

/// <summary>The numbers and cell references of attributes, in the one way in which programs write them.</summary>
internal static class PartNumber
{
    private const int MostLetters = 3;

    /// <summary>Reads a number without a sign.</summary>
    /// <exception cref="UnusualPartException">It is none.</exception>
    public static int Read(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new UnusualPartException();

    /// <summary>Reads a number without a sign; the other where there is no text.</summary>
    /// <exception cref="UnusualPartException">The text is no number.</exception>
    public static int ReadOr(int other, string? text) => string.IsNullOrEmpty(text) ? other : Read(text);

    /// <summary>Reads a reference such as <c>B4</c>.</summary>
    /// <exception cref="UnusualPartException">It is none.</exception>
    public static CellAddress ReadAddress(ReadOnlySpan<char> text)
    {
        var letters = text.IndexOfAnyExceptInRange('A', 'Z');
        if (letters is < 1 or > MostLetters)
        {
            throw new UnusualPartException();
        }

        var column = 0;
        foreach (var letter in text[..letters])
        {
            column = column * 26 + (letter - 'A' + 1);
        }

        var row = Read(text[letters..]);
        return row > 0 ? new CellAddress(row - 1, column - 1) : throw new UnusualPartException();
    }
}
