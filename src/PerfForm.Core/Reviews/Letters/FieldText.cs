using System.Xml.Linq;

namespace PerfForm.Core.Reviews.Letters;

/// <summary>
/// The text of a paragraph with its fields, <c>{{单位名称}}</c>. Word parts a text into runs as it likes: a field may begin in one and end in
/// another.
/// </summary>
internal sealed class FieldText
{
    private const string Opening = "{{";
    private const string Closing = "}}";

    // What is longer is no name.
    private const int LongestName = 40;
    private readonly List<(XElement Element, int Start, int End)> _texts = [];
    private readonly string _whole;

    /// <summary>The text of a paragraph, or of what a content control holds.</summary>
    public FieldText(XElement element)
    {
        var length = 0;
        foreach (var text in element.OwnTexts())
        {
            _texts.Add((text, length, length + text.Value.Length));
            length += text.Value.Length;
        }

        _whole = string.Concat(_texts.Select(text => text.Element.Value));
    }

    /// <summary>The names of its fields, in order.</summary>
    public IEnumerable<string> Names => Places().Select(place => place.Name);

    /// <summary>Puts values in place of fields; a field without a value stays.</summary>
    public void Fill(Func<string, string?> valueOf)
    {
        // From the end: what stands before keeps its place, and no value is taken for a field.
        foreach (var (start, length, name) in Places().AsEnumerable().Reverse())
        {
            if (valueOf(name) is { } value)
            {
                Replace(start, start + length, value);
            }
        }

        BreakLines();
    }

    /// <summary>Makes a value the whole text.</summary>
    public void Become(string value)
    {
        Replace(0, _whole.Length, value);
        BreakLines();
    }

    private List<(int Start, int Length, string Name)> Places()
    {
        var places = new List<(int, int, string)>();
        for (var start = Find(Opening, 0); start >= 0; start = Find(Opening, start))
        {
            var end = Find(Closing, start);
            if (end < 0)
            {
                break;
            }

            // {{{{name}} begins with its last braces.
            start = _whole.LastIndexOf(Opening, end, StringComparison.Ordinal);
            var name = _whole[(start + Opening.Length)..end].Trim();
            if (name.Length is > 0 and <= LongestName)
            {
                places.Add((start, end + Closing.Length - start, name));
            }

            start = end + Closing.Length;
        }

        return places;
    }

    private int Find(string braces, int from) => from > _whole.Length ? -1 : _whole.IndexOf(braces, from, StringComparison.Ordinal);

    // The value goes where the first letter stood; the others go.
    private void Replace(int start, int end, string value)
    {
        var rest = value;
        foreach (var text in _texts.Where(text => text.Start < end && text.End > start))
        {
            var (from, to) = (Math.Max(start - text.Start, 0), Math.Min(end, text.End) - text.Start);
            text.Element.Value = text.Element.Value[..from] + rest + text.Element.Value[to..];
            text.Element.SetAttributeValue(XNamespace.Xml + "space", "preserve");
            rest = string.Empty;
        }
    }

    private void BreakLines()
    {
        foreach (var (text, _, _) in _texts.Where(text => text.Element.Value.Contains('\n', StringComparison.Ordinal)))
        {
            var lines = text.Value.Split('\n');
            text.Value = lines[0];
            var word = text.Name.Namespace;
            text.AddAfterSelf(lines.Skip(1).SelectMany(line => new[] { new XElement(word + "br"), new XElement(text.Name, text.Attributes(), line) }));
        }
    }
}
