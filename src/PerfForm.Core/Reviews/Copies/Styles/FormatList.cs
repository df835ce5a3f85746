using System.Globalization;
using PerfForm.Core.Grids.Xlsx;
using PerfForm.Core.Reviews.Copies.Parts;

namespace PerfForm.Core.Reviews.Copies.Styles;

/// <summary>A list of the styles part, such as its fonts, that is added to. What is in it keeps its number.</summary>
/// <param name="name">The list's name.</param>
/// <param name="item">The name of what it lists.</param>
internal sealed class FormatList(string name, string item)
{
    private readonly List<string> _received = [];
    private readonly List<string> _added = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly ElementOrder _order = new(StylesText.Order, name);
    private int _end;
    private int _itemAt;

    /// <summary>Its first tag; null where it was not there.</summary>
    public PartTag? Tag { get; private set; }

    /// <summary>How many there are.</summary>
    public int Count => _received.Count + _added.Count;

    /// <summary>The text of one of them.</summary>
    public string this[int number] => number < _received.Count ? _received[number] : _added[number - _received.Count];

    /// <summary>How many there were when it was received.</summary>
    public int Received => _received.Count;

    /// <summary>Looks at a tag on the way through the part.</summary>
    public void Look(PartWalk walk, string text)
    {
        _order.Look(walk);
        if (walk.Begins(name, depth: 1))
        {
            PartXml.Require(Tag is null);
            Tag = walk.Tag;
        }

        if (walk.Ends(name, depth: 1))
        {
            _end = walk.Tag.At;
        }

        if (Tag is not null && _end == 0 && walk.Depth == 2)
        {
            TakeItem(walk, text);
        }
    }

    /// <summary>The number of one that is added, unless it was before.</summary>
    /// <param name="element">Its text, as it stands in the list.</param>
    public int Add(string element)
    {
        if (!_numbers.TryGetValue(element, out var number))
        {
            number = Count;
            _numbers.Add(element, number);
            _added.Add(element);
        }

        return number;
    }

    /// <summary>The number of one of the tool's own, whose names have no prefix.</summary>
    public int AddOwn(string element) => Add(Tag is { } tag ? XmlWords.Within(element, tag, PartXml.Main) : element);

    /// <summary>Writes what is added into the part.</summary>
    public void Save(PartText part, PartTag root)
    {
        if (_added.Count == 0)
        {
            return;
        }

        var count = Count.ToString(CultureInfo.InvariantCulture);
        if (Tag is not { } tag)
        {
            _order.Put(part, root, $"<{name} count=\"{count}\">{string.Concat(_added)}</{name}>");
            return;
        }

        part.Set(tag, "count", count);
        part.Append(tag, _end, string.Concat(_added));
    }

    private void TakeItem(PartWalk walk, string text)
    {
        if (!walk.IsEnd)
        {
            // Where anything else stands among them, nobody knows how they are numbered.
            PartXml.Require(walk.Xml.IsMain(item));
            _itemAt = walk.Tag.At;
        }

        if (walk.Ends(item, depth: 2))
        {
            _received.Add(text[_itemAt..walk.Tag.End]);
        }
    }
}
