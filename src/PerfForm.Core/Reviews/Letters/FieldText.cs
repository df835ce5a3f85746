using System.Text;
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
        Replace(
        [
            .. Places()
                .Select(place => (place.Start, End: place.Start + place.Length, Value: valueOf(place.Name)))
                .Where(place => place.Value is not null)
                .Select(place => (place.Start, place.End, place.Value!)),
        ]);
        BreakLines();
    }

    /// <summary>Makes a value the whole text.</summary>
    public void Become(string value)
    {
        Replace([(0, _whole.Length, value)]);
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

    // A value goes where the first letter stood; the others go. In one walk: there may be as many places as letters.
    private void Replace(List<(int Start, int End, string Value)> places)
    {
        var next = 0;
        foreach (var (element, start, end) in _texts)
        {
            var (filled, from, first) = (new StringBuilder(), start, next);
            while (next < places.Count && places[next].Start < end)
            {
                var place = places[next];
                if (place.Start >= start)
                {
                    filled.Append(_whole, from, place.Start - from).Append(place.Value);
                }

                from = Math.Min(place.End, end);
                if (place.End > end)
                {
                    break;
                }

                next++;
            }

            if (next > first || from > start)
            {
                element.Value = filled.Append(_whole, from, end - from).ToString();
                element.SetAttributeValue(XNamespace.Xml + "space", "preserve");
            }
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
