using System.Text;
using System.Text.RegularExpressions;

namespace PerfForm.Core.Grids.Html;

/// <summary>A web page in a single file, as browsers, Excel and Word save it: RFC 2045, RFC 2557.</summary>
internal static partial class MimeMessage
{
    private const int Beginning = 4_000;

    // Parts may hold parts.
    private const int Deepest = 5;

    /// <summary>Whether the text begins as such a file does.</summary>
    public static bool Is(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, Beginning));
        return start.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase)
            && (start.Contains("multipart/", StringComparison.OrdinalIgnoreCase) || start.Contains("text/html", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The text of its pages, in their order.</summary>
    public static List<string> PagesOf(byte[] content)
    {
        var pages = new List<string>();
        AddPages(Encoding.Latin1.GetString(content), pages, depth: 0);
        return pages;
    }

    // Bytes are kept as characters until the charset of their part is known.
    private static void AddPages(string part, List<string> pages, int depth)
    {
        var (headers, body) = Split(part);
        if (Boundary().Match(headers) is { Success: true } match && depth < Deepest)
        {
            foreach (var inner in body.Split("--" + match.Groups["mark"].Value)[1..])
            {
                AddPages(inner.TrimStart('\r', '\n'), pages, depth + 1);
            }
        }
        else if (headers.Contains("text/html", StringComparison.OrdinalIgnoreCase))
        {
            var charset = Charset().Match(headers) is { Success: true } said ? said.Groups["name"].Value : null;
            pages.Add(HtmlText.Decode(Decode(body, headers), charset));
        }
    }

    private static (string Headers, string Body) Split(string part)
    {
        var end = EmptyLine().Match(part);
        return end.Success ? (part[..end.Index], part[(end.Index + end.Length)..]) : (part, string.Empty);
    }

    private static byte[] Decode(string body, string headers)
    {
        var coding = Coding().Match(headers).Groups["name"].Value.ToUpperInvariant();
        return coding switch
        {
            "BASE64" => Convert.FromBase64String(string.Concat(body.Where(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '/' or '='))),
            "QUOTED-PRINTABLE" => QuotedPrintable.Decode(body),
            _ => Encoding.Latin1.GetBytes(body),
        };
    }

    [GeneratedRegex("""boundary\s*=\s*(?:"(?<mark>[^"]+)"|(?<mark>[^\s;]+))""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Boundary();

    [GeneratedRegex("""charset\s*=\s*"?(?<name>[\w-]+)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Charset();

    [GeneratedRegex(@"^Content-Transfer-Encoding:\s*(?<name>[\w-]+)", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Coding();

    [GeneratedRegex(@"\r?\n\r?\n")]
    private static partial Regex EmptyLine();
}
