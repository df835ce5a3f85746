using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace PerfForm.Tests.Support;

/// <summary>Spoils files in the ways in which they come spoilt, or are spoilt on purpose.</summary>
internal sealed partial class Mutation(Random random)
{
    private static readonly string[] Numbers = ["-1", "0", "1048576", "99999999", "2147483648", "1e308", "NaN", "", "XFD1048576", "A1:XFD1048576", "壹"];
    private static readonly string[] Insertions =
    [
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
        "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">",
        "&b;",
        "<row/>",
        "<c r=\"ZZZ99\"/>",
        "]]>",
        "\0",
        "<v>",
        "</worksheet>",
    ];

    /// <summary>A spoilt copy.</summary>
    public byte[] Of(byte[] content)
    {
        var isPackage = content.AsSpan().StartsWith("PK"u8);
        return random.Next(isPackage ? 8 : 4) switch
        {
            0 => Flipped(content),
            1 => content[..random.Next(content.Length)],
            2 => Overwritten(content),
            3 => Spliced(content),
            4 => Package(content, WithoutPart),
            5 => Package(content, WithPartSpoilt),
            _ => Package(content, WithXmlEdited),
        };
    }

    private byte[] Flipped(byte[] content)
    {
        byte[] flipped = [.. content];
        for (var i = random.Next(1, 16); i > 0; i--)
        {
            flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
        }

        return flipped;
    }

    private byte[] Overwritten(byte[] content)
    {
        byte[] overwritten = [.. content];
        var at = random.Next(content.Length);
        var length = Math.Min(random.Next(1, 64), content.Length - at);
        overwritten.AsSpan(at, length).Fill((byte)random.Next(256));
        return overwritten;
    }

    private byte[] Spliced(byte[] content)
    {
        var (from, to) = (random.Next(content.Length), random.Next(content.Length));
        return [.. content[..from], .. content[to..]];
    }

    private static byte[] Package(byte[] content, Action<List<(string Name, byte[] Content)>> edit)
    {
        List<(string Name, byte[] Content)> parts = [];
        using (var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read))
        {
            foreach (var entry in archive.Entries)
            {
                using var stream = entry.Open();
                using var bytes = new MemoryStream();
                stream.CopyTo(bytes);
                parts.Add((entry.FullName, bytes.ToArray()));
            }
        }

        edit(parts);
        var package = new ZipPackage();
        parts.ForEach(part => package.Add(part.Name, part.Content));
        return package.Bytes;
    }

    private void WithoutPart(List<(string Name, byte[] Content)> parts)
    {
        var at = random.Next(parts.Count);
        switch (random.Next(3))
        {
            case 0:
                parts.RemoveAt(at);
                break;
            case 1:
                parts.Add(parts[at]);
                break;
            default:
                parts[at] = (parts[random.Next(parts.Count)].Name, parts[at].Content);
                break;
        }
    }

    private void WithPartSpoilt(List<(string Name, byte[] Content)> parts)
    {
        var at = random.Next(parts.Count);
        var content = parts[at].Content;
        if (content.Length > 0)
        {
            parts[at] = (parts[at].Name, random.Next(2) == 0 ? Flipped(content) : Spliced(content));
        }
    }

    private void WithXmlEdited(List<(string Name, byte[] Content)> parts)
    {
        var at = random.Next(parts.Count);
        var text = Encoding.UTF8.GetString(parts[at].Content);
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            text = EditedXml(text);
        }

        parts[at] = (parts[at].Name, Encoding.UTF8.GetBytes(text));
    }

    private string EditedXml(string text)
    {
        var matches = (random.Next(2) == 0 ? Values() : Elements()).Matches(text);
        if (matches.Count == 0)
        {
            return text;
        }

        var match = matches[random.Next(matches.Count)];
        var (before, after) = (text[..match.Index], text[(match.Index + match.Length)..]);
        return random.Next(5) switch
        {
            0 => before + after,
            1 => before + match.Value + match.Value + after,
            2 => before + match.Value + Insertions[random.Next(Insertions.Length)] + after,
            3 => before + string.Concat(Enumerable.Repeat(match.Value, random.Next(2, 500))) + after,
            _ => before + (match.Value[0] == '"' ? $"\"{Numbers[random.Next(Numbers.Length)]}\"" : Numbers[random.Next(Numbers.Length)]) + after,
        };
    }

    [GeneratedRegex("\"[^\"<>]*\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Values();

    [GeneratedRegex("<[^<>]*>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Elements();
}
