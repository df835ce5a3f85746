using System.Net;
using PerfForm.Core.Grids;
using PerfForm.Core.Grids.Xlsx;
using PerfForm.Core.Reviews.Copies.Parts;

namespace PerfForm.Core.Reviews.Copies.Notes;

/// <summary>
/// The notes of a sheet. Those that it has are kept, without what an earlier run of the tool said; ours is added to the one of the same cell.
/// ECMA-376 part 1, 18.7.
/// </summary>
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
    private readonly List<ReceivedComment> _own = [];
    private readonly List<string> _names = [];
    private ReceivedComment? _comment;
    private PartTag? _author;
    private PartTag? _authors;
    private PartTag? _list;
    private int _authorsEnd;
    private int _listEnd;

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

    /// <summary>The cells that have a note of somebody else.</summary>
    public IReadOnlyCollection<string> Cells => _received.Keys;

    /// <summary>The cells that an earlier run of the tool said something at.</summary>
    public IReadOnlySet<CellAddress> OwnCells => AddressesOf(_own);

    /// <summary>Those of them whose note is gone, as nobody else said anything there.</summary>
    public IReadOnlySet<CellAddress> GoneCells => AddressesOf(_own.Where(comment => comment.IsOwn));

    /// <summary>What an earlier run of the tool said in the note of a cell that is kept; empty for nothing.</summary>
    public string OwnTextAt(CellAddress cell) => _received.GetValueOrDefault(cell.ToString())?.Own ?? string.Empty;

    /// <summary>Adds notes.</summary>
    /// <param name="notes">The notes.</param>
    /// <param name="author">Who speaks.</param>
    /// <returns>The part.</returns>
    public PartText Add(IReadOnlyList<CellNote> notes, string author)
    {
        var number = _names.IndexOf(author);
        if (number < 0 && notes.Count > 0)
        {
            number = _names.Count;
            _text.Append(_authors!.Value, _authorsEnd, XmlWords.Within($"<author>{XmlWords.Text(author)}</author>", _authors.Value, PartXml.Main));
        }

        foreach (var note in notes)
        {
            if (_received.TryGetValue(note.Cell.ToString(), out var received))
            {
                received.Add(_text, XmlWords.Within(Run("\n\n" + note.Text), received.Text, PartXml.Main));
            }
            else
            {
                var comment = $"""<comment ref="{note.Cell}" authorId="{number}"><text>{Run(note.Text)}</text></comment>""";
                _text.Append(_list!.Value, _listEnd, XmlWords.Within(comment, _list.Value, PartXml.Main));
            }
        }

        return _text;
    }

    private static HashSet<CellAddress> AddressesOf(IEnumerable<ReceivedComment> comments) =>
        [.. comments.Where(comment => CellAddress.TryParse(comment.Cell, out _)).Select(comment => CellAddress.Parse(comment.Cell))];

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
            _author = walk.Tag;
        }
        else if (walk.Begins("comment", 2))
        {
            var cell = (walk.Xml.GetAttribute("ref") ?? string.Empty).Replace("$", string.Empty, StringComparison.Ordinal);
            _comment = new ReceivedComment(walk.Tag, cell.ToUpperInvariant());
        }
        else if (walk.Begins("text", 3))
        {
            _comment?.Begin(walk.Tag);
        }
        else if (walk.Begins("t", 4))
        {
            _comment?.BeginPlain(walk.Tag);
        }
        else if (walk.Begins("r", 4))
        {
            _comment?.BeginRun(walk.Tag);
        }
        else if (walk.Begins("t", 5))
        {
            _comment?.BeginPiece(walk.Tag);
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
        else if (walk.Ends("author", 2))
        {
            _names.Add(_author is { IsEmpty: false } author ? WebUtility.HtmlDecode(_text.Text[author.End..walk.Tag.At]) : string.Empty);
        }
        else if (_comment is not null)
        {
            TakeEnd(walk, _comment);
        }
    }

    private void TakeEnd(PartWalk walk, ReceivedComment comment)
    {
        if (walk.Ends("t", 4) || walk.Ends("t", 5))
        {
            comment.EndPiece(walk.Tag, _text.Text);
        }

        if (walk.Ends("t", 4) || walk.Ends("r", 4))
        {
            comment.End(walk.Tag);
        }

        if (walk.Ends("comment", 2))
        {
            TakeEnd(comment, walk.Tag.End);
            _comment = null;
        }
    }

    private void TakeEnd(ReceivedComment comment, int end)
    {
        comment.RemoveOwn(_text, end);
        if (comment.Own.Length > 0)
        {
            _own.Add(comment);
        }

        if (!comment.IsOwn)
        {
            _received.TryAdd(comment.Cell, comment);
        }
    }
}
