using System.Globalization;

namespace PerfForm.Core.Grids.Pdf;

/// <summary>What the codes of a font mean (a CMap): ranges of codes, each of which the library writes down code by code.</summary>
internal static class CodeRanges
{
    private const int MostCodes = 1 << 20;
    private const long MostDigits = 1L << 26;
    private static readonly char[] Brackets = ['<', '['];

    /// <summary>Looks at the ranges.</summary>
    /// <exception cref="InvalidDataException">There are more codes than any font has.</exception>
    public static void Check(ReadOnlySpan<byte> content)
    {
        var (codes, digits) = (0L, 0L);
        for (var rest = content; rest.IndexOf("beginbfrange"u8) is >= 0 and var start;)
        {
            rest = rest[(start + "beginbfrange"u8.Length)..];
            var end = rest.IndexOf("endbfrange"u8);
            foreach (var (count, length) in RangesIn(System.Text.Encoding.Latin1.GetString(end < 0 ? rest : rest[..end])))
            {
                codes += count;
                digits += count * length;
                if (count > MostCodes || codes > MostCodes || digits > MostDigits)
                {
                    throw new InvalidDataException("A font says that it has more codes than there are characters.");
                }
            }
        }
    }

    // How many codes, and how long what each of them means: <0001> <0004> <4E00>, or a list in place of the last.
    private static IEnumerable<(long Count, long Length)> RangesIn(string text)
    {
        var (part, first, last) = (0, 0L, 0L);
        for (var at = text.IndexOfAny(Brackets); at >= 0; at = text.IndexOfAny(Brackets, at))
        {
            var end = text.IndexOf(text[at] == '<' ? '>' : ']', at);
            var written = text[(at + 1)..(end < 0 ? text.Length : end)];
            at = end < 0 ? text.Length : end;
            switch (part++ % 3)
            {
                case 0:
                    first = CodeOf(written);
                    break;
                case 1:
                    last = CodeOf(written);
                    break;
                default:
                    yield return (Math.Max(0, last - first), written.Length);
                    break;
            }
        }
    }

    private static long CodeOf(string digits) =>
        uint.TryParse(digits, NumberStyles.HexNumber | NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var code) ? code : uint.MaxValue;
}
