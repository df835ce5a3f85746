using System.Text;
using System.Text.RegularExpressions;
using PerfForm.Core.Grids.Content;

namespace PerfForm.Core.Grids.Html;

/// <summary>A page's bytes to text. A mark in the bytes outweighs what was said of them, and that what the page says of itself.</summary>
internal static partial class HtmlText
{
    private const int Beginning = 4_096;

    /// <summary>The text.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="charset">What was said of them; null for nothing.</param>
    public static string Decode(byte[] content, string? charset = null)
    {
        // Valid UTF-8 is hardly ever anything else, whatever a page says.
        var isSure = content is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || System.Text.Unicode.Utf8.IsValid(content);
        var encoding = isSure ? null : EncodingOf(charset) ?? EncodingOf(SaidBy(content));
        return encoding?.GetString(content) ?? TextDecoder.TryDecode(content) ?? string.Empty;
    }

    private static string? SaidBy(byte[] content)
    {
        var start = Encoding.Latin1.GetString(content, 0, Math.Min(content.Length, Beginning));
        return Charset().Match(start) is { Success: true } match ? match.Groups["name"].Value : null;
    }

    // GB2312 and GBK are parts of GB18030. What claims UTF-8 and is none says nothing.
    private static Encoding? EncodingOf(string? charset)
    {
        var name = charset?.Trim('"', '\'', ' ').ToUpperInvariant();
        return name switch
        {
            null or "UTF-8" or "UTF8" or "UNICODE" => null,
            "GB2312" or "GBK" or "X-GBK" or "GB_2312-80" or "CP936" => CodePagesEncodingProvider.Instance.GetEncoding("GB18030"),
            _ => CodePagesEncodingProvider.Instance.GetEncoding(name),
        };
    }

    [GeneratedRegex("""charset\s*=\s*["']?(?<name>[\w-]+)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Charset();
}
