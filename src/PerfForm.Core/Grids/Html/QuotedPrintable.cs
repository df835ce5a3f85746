namespace PerfForm.Core.Grids.Html;

/// <summary>Text in which bytes are written as <c>=E4</c>, and long lines end in <c>=</c>: RFC 2045, 6.7.</summary>
internal static class QuotedPrintable
{
    /// <summary>The bytes. What is written wrongly stays as it is.</summary>
    public static byte[] Decode(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '=')
            {
                bytes.Add((byte)text[at]);
            }
            else if (LengthOfBreak(text.AsSpan(at + 1)) is > 0 and var length)
            {
                at += length;
            }
            else if (at + 2 < text.Length && char.IsAsciiHexDigit(text[at + 1]) && char.IsAsciiHexDigit(text[at + 2]))
            {
                bytes.Add(Convert.ToByte(text.Substring(at + 1, 2), 16));
                at += 2;
            }
            else
            {
                bytes.Add((byte)'=');
            }
        }

        return [.. bytes];
    }

    private static int LengthOfBreak(ReadOnlySpan<char> rest) =>
        rest.StartsWith("\r\n", StringComparison.Ordinal) ? 2 : rest.Length > 0 && rest[0] == '\n' ? 1 : 0;
}
