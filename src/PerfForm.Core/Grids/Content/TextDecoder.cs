using System.Text;
using UtfUnknown;

namespace PerfForm.Core.Grids.Content;

/// <summary>Bytes to text. Tells UTF-8 and UTF-16, with and without byte order mark, from GB18030 and Big5.</summary>
internal static class TextDecoder
{
    private const int Gb18030 = 54936;
    private const int Big5 = 950;

    /// <summary>The text, without byte order mark; null where the bytes are no text.</summary>
    public static string? TryDecode(byte[] content)
    {
        var text = EncodingOf(content).GetString(content);
        return LooksLikeText(text) ? text.TrimStart('\uFEFF') : null;
    }

    private static Encoding EncodingOf(byte[] content) => ByMark(content) ?? ByZeroBytes(content) ?? ByStatistics(content);

    private static Encoding? ByMark(ReadOnlySpan<byte> content)
    {
        return content switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => null,
        };
    }

    // Tabs, line breaks and digits have a zero byte in UTF-16, and text in any other encoding has none.
    private static Encoding? ByZeroBytes(byte[] content)
    {
        var even = 0;
        var odd = 0;
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == 0)
            {
                _ = i % 2 == 0 ? even++ : odd++;
            }
        }

        return (even, odd) switch
        {
            (0, 0) => null,
            _ when odd > even * 4 => Encoding.Unicode,
            _ when even > odd * 4 => Encoding.BigEndianUnicode,
            _ => null,
        };
    }

    // Valid UTF-8 is hardly ever anything else. Of the others a declaration comes in GB18030 or Big5; short texts
    // make a detector guess at Cyrillic and the like, so its word counts only for Big5.
    private static Encoding ByStatistics(byte[] content)
    {
        if (System.Text.Unicode.Utf8.IsValid(content))
        {
            return Encoding.UTF8;
        }

        var detected = CharsetDetector.DetectFromBytes(content).Detected;
        var isBig5 = detected is { Confidence: > 0.9f } && string.Equals(detected.EncodingName, "big5", StringComparison.OrdinalIgnoreCase);
        return CodePagesEncodingProvider.Instance.GetEncoding(isBig5 ? Big5 : Gb18030)!;
    }

    private static bool LooksLikeText(string text)
    {
        var strange = text.Count(c => c == '\uFFFD' || (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v')));
        return strange * 100 <= text.Length;
    }
}
