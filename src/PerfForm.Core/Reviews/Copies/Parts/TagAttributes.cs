using PerfForm.Core.Grids.Xlsx;

namespace PerfForm.Core.Reviews.Copies.Parts;

/// <summary>Attributes in the text of a tag, which an XML reader has taken for well-formed.</summary>
internal static class TagAttributes
{
    /// <summary>The place behind a tag.</summary>
    /// <exception cref="IrregularPartException">It does not end.</exception>
    public static int EndOf(string text, int tag)
    {
        var at = tag + 1;
        while (at < text.Length && text[at] != '>')
        {
            at = text[at] is '"' or '\'' ? Behind(text, text[at], at + 1) : at + 1;
        }

        PartXml.Require(at < text.Length);
        return at + 1;
    }

    /// <summary>The attribute of a tag; null where it has none of this name.</summary>
    public static FoundAttribute? Find(string text, int tag, string name)
    {
        var at = EndOfName(text, tag + 1);
        while (true)
        {
            var space = at;
            at = BehindSpace(text, at);
            if (text[at] is '>' or '/')
            {
                return null;
            }

            var end = EndOfName(text, at);
            var quote = BehindSpace(text, BehindSpace(text, end) + 1);
            var valueEnd = Behind(text, text[quote], quote + 1) - 1;
            if (text.AsSpan(at, end - at).SequenceEqual(name))
            {
                return new FoundAttribute(space, quote + 1, valueEnd);
            }

            at = valueEnd + 1;
        }
    }

    /// <summary>The change that gives an attribute of a tag a value.</summary>
    public static TextChange Setting(string text, int tag, string name, string value) => Find(text, tag, name) is { } found
        ? new TextChange(found.ValueAt, found.ValueEnd - found.ValueAt, value)
        : new TextChange(EndOfName(text, tag + 1), 0, $" {name}=\"{value}\"");

    /// <summary>The text of an element with another value of an attribute of its first tag.</summary>
    public static string With(string element, string name, string value)
    {
        var change = Setting(element, 0, name, value);
        return string.Concat(element.AsSpan(0, change.At), change.Text, element.AsSpan(change.At + change.Length));
    }

    private static int EndOfName(string text, int at)
    {
        while (!char.IsWhiteSpace(text[at]) && text[at] is not ('=' or '>' or '/'))
        {
            at++;
        }

        return at;
    }

    private static int BehindSpace(string text, int at)
    {
        while (char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int Behind(string text, char quote, int at)
    {
        var end = text.IndexOf(quote, at);
        PartXml.Require(end >= 0);
        return end + 1;
    }
}
