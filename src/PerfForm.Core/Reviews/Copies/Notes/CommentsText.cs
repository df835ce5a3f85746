using PerfForm.Core.Grids.Xlsx;
using PerfForm.Core.Reviews.Copies.Parts;

namespace PerfForm.Core.Reviews.Copies.Notes;

/// <summary>The notes of a sheet. Those that it has are kept; ours is added to the one of the same cell. ECMA-376 part 1, 18.7.</summary>
internal sealed class CommentsText
{
    private const string Root = "comments";

    private const string Empty = $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <comments xmlns="{PartXml.Main}"><authors></authors><commentList></commentList></comments>
        """;

    private const string Face = """<rPr><sz val="9"/><color indexed="81"/><rFont val="宋体"/><family val="3"/><charset val="134"/></rPr>""";

    private readonly PartText _text;
    private readonly Dictionary<string, ReceivedComment> _received = new(StringComparer.OrdinalIgnoreCase);
    private ReceivedComment? _comment;
    private PartTag? _authors;
    private PartTag? _list;
    private int _authorsEnd;
    private int _listEnd;
    private int _count;

    /// <summary>The notes of a part; null for a sheet without any.</summary>
    /// <exception cref="IrregularPartException">It is not written as it should be.</exception>
    public CommentsText(PartText? part)
    {
        _text = part ?? PartText.Of(Empty);
        using var walk = new PartWalk(_text, Root);
        while (walk.Next())
        {
            Take(walk);
        }

        PartXml.Require(_authors is not null && _list is not null);
    }

    /// <summary>The cells that had a note when it was received.</summary>
    public IReadOnlyCollection<string> Cells => _received.Keys;

    /// <summary>Adds notes.</summary>
    /// <param name="notes">The notes.</param>
    /// <param name="author">Who speaks.</param>
    /// <returns>The part.</returns>
    public PartText Add(IReadOnlyList<CellNote> notes, string author)
    {
        foreach (var note in notes)
        {
            if (_received.TryGetValue(note.Cell.ToString(), out var received))
            {
                received.Add(_text, XmlWords.Within(Run("\n\n" + note.Text), received.Text, PartXml.Main));
            }
            else
            {
                var comment = $"""<comment ref="{note.Cell}" authorId="{_count}"><text>{Run(note.Text)}</text></comment>""";
                _text.Append(_list!.Value, _listEnd, XmlWords.Within(comment, _list.Value, PartXml.Main));
            }
        }

        _text.Append(_authors!.Value, _authorsEnd, XmlWords.Within($"<author>{XmlWords.Text(author)}</author>", _authors.Value, PartXml.Main));
        return _text;
    }

    private static string Run(string text) => $"""<r>{Face}<t xml:space="preserve">{XmlWords.Text(text)}</t></r>""";

    private void Take(PartWalk walk)
    {
        if (walk.Begins("authors", 1))
        {
            _authors = walk.Tag;
        }
        else if (walk.Begins("commentList", 1))
        {
            _list = walk.Tag;
        }
        else if (walk.Begins("author", 2))
        {
            _count++;
        }
        else if (walk.Begins("comment", 2))
        {
            _comment = new ReceivedComment();
            _received.TryAdd((walk.Xml.GetAttribute("ref") ?? string.Empty).Replace("$", string.Empty, StringComparison.Ordinal), _comment);
        }
        else if (walk.Begins("text", 3))
        {
            _comment?.Begin(walk.Tag);
        }
        else if (walk.Begins("t", 4))
        {
            _comment?.BeginPlain(walk.Tag);
        }

        TakeEnd(walk);
    }

    private void TakeEnd(PartWalk walk)
    {
        if (walk.Ends("authors", 1))
        {
            _authorsEnd = walk.Tag.At;
        }
        else if (walk.Ends("commentList", 1))
        {
            _listEnd = walk.Tag.At;
        }
        else if (_comment is not null && (walk.Ends("t", 4) || walk.Ends("r", 4)))
        {
            _comment.End(walk.Tag);
        }
    }
}
