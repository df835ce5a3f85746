using System.Text;

namespace PerfForm.Tests.Support;

/// <summary>Spoils texts that are read by a grammar: lines and words of YAML, JSON, CSV, HTML and XML.</summary>
internal sealed class TextMutation(Random random)
{
    private static readonly string[] Insertions =
    [
        "[", "]", "{", "}", "&a ", "*a", "<<: *a", "!!binary ", "!!int x", "? ", "- ", "---\n", "...\n", "\t", "|\n", ">-\n", "'", "\"", ": ", "#",
        "%YAML 9.9\n",
        "null", "~", "-1", "1e999", "79228162514264337593543950336", "99999999999999999999", "2024-02-30", "\u202E", "\0", "\uD83D", "\\uD800", "\u001B[2J",
        "(a+)+$", "(?<=x)", "[[:alpha:]]{1000000}", "../../", "/dev/zero", "<!DOCTYPE x>", "<table>", "</table>", "rowspan=99999", "colspan='-1'",
        "<![CDATA[", ",",
        "≥", "1,1,1,1", "《", "＝1+1", "\r", "\uFEFF", "=1+1",
    ];

    /// <summary>A spoilt copy.</summary>
    public byte[] Of(byte[] content)
    {
        var text = Encoding.UTF8.GetString(content);
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            text = random.Next(3) == 0 ? WithLines(text) : WithWords(text);
        }

        return Encoding.UTF8.GetBytes(text);
    }

    private string WithLines(string text)
    {
        List<string> lines = [.. text.Split('\n')];
        var (at, other) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(6))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(other, lines[at]);
                break;
            case 2:
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            case 3:
                lines[at] = new string(' ', random.Next(9)) + lines[at].TrimStart();
                break;
            case 4:
                lines[at] += lines[other];
                break;
            default:
                lines.InsertRange(at, Enumerable.Repeat(lines[at], random.Next(2, 300)));
                break;
        }

        return string.Join('\n', lines);
    }

    private string WithWords(string text)
    {
        var insertion = Insertions[random.Next(Insertions.Length)];
        var at = random.Next(text.Length + 1);
        var end = Math.Min(text.Length, at + random.Next(1, 12));
        return random.Next(4) switch
        {
            0 => text[..at] + insertion + text[at..],
            1 => text[..at] + insertion + text[end..],
            2 => text[..at] + string.Concat(Enumerable.Repeat(insertion, random.Next(2, 4_000))) + text[at..],
            _ => text[..at] + string.Concat(Enumerable.Repeat(text[at..end], random.Next(2, 4_000))) + text[at..],
        };
    }
}
