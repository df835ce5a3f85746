using System.Net;
using PerfForm.Core.Grids.Xlsx;
using PerfForm.Core.Reviews.Copies.Parts;

namespace PerfForm.Core.Reviews.Copies.Notes;

/// <summary>A note that the sheet had when it was received.</summary>
/// <param name="first">Its first tag.</param>
/// <param name="cell">Its cell.</param>
internal sealed class ReceivedComment(PartTag first, string cell)
{
    private readonly List<NotePiece> _pieces = [];
    private PartTag? _plain;
    private PartTag? _run;
    private PartTag? _piece;
    private int _plainEnd;
    private int _runsEnd;

    /// <summary>Its cell.</summary>
    public string Cell => cell;

    /// <summary>The first tag of its text.</summary>
    public PartTag Text { get; private set; }

    /// <summary>What an earlier run of the tool said in it; empty for nothing.</summary>
    public string Own { get; private set; } = string.Empty;

    /// <summary>Whether nobody else said anything in it.</summary>
    public bool IsOwn { get; private set; }

    /// <summary>Its text begins.</summary>
    public void Begin(PartTag text) => (Text, _runsEnd) = (text, text.End);

    /// <summary>A text without runs begins in it.</summary>
    public void BeginPlain(PartTag plain) => (_plain, _piece) = (plain, plain);

    /// <summary>A run begins.</summary>
    public void BeginRun(PartTag run) => _run = run;

    /// <summary>The text of a run begins.</summary>
    public void BeginPiece(PartTag piece) => _piece = _run is null ? null : piece;

    /// <summary>A text ends, with or without a run.</summary>
    /// <param name="tag">Its last tag.</param>
    /// <param name="part">The text of the part.</param>
    public void EndPiece(PartTag tag, string part)
    {
        if (_piece is { IsEmpty: false } piece)
        {
            _pieces.Add(new NotePiece(_run, piece.End, tag.At, WebUtility.HtmlDecode(part[piece.End..tag.At])));
        }

        _piece = null;
    }

    /// <summary>A run ends, or the text without runs.</summary>
    public void End(PartTag tag)
    {
        _runsEnd = tag.End;
        _plainEnd = tag.Name == _plain?.Name ? tag.End : _plainEnd;
        foreach (var piece in _pieces.Where(piece => piece.Run is not null && piece.Run == _run))
        {
            piece.RunEnd = tag.End;
        }

        _run = null;
    }

    /// <summary>Takes from it what an earlier run of the tool said; the whole note, where nothing else is in it.</summary>
    /// <param name="part">The part.</param>
    /// <param name="end">The place behind the note.</param>
    public void RemoveOwn(PartText part, int end)
    {
        var text = string.Concat(_pieces.Select(piece => piece.Text));
        var places = NoteMark.PlacesIn(text);

        // What stands in a section of its own is written by nobody that is known.
        if (places.Count == 0 || _pieces.Exists(piece => part.Text.AsSpan(piece.At, piece.End - piece.At).Contains('<')))
        {
            return;
        }

        Own = string.Join('\n', places.Select(place => text[place.At..place.End].Trim()));
        IsOwn = text.Where((_, at) => !places.Any(place => at >= place.At && at < place.End)).All(char.IsWhiteSpace);
        if (IsOwn)
        {
            part.Replace(first.At, end - first.At, string.Empty);
            return;
        }

        var before = 0;
        foreach (var piece in _pieces)
        {
            piece.Remove(part, places, before);
            before += piece.Text.Length;
        }
    }

    /// <summary>Adds a run behind what is there.</summary>
    /// <exception cref="IrregularPartException">It has no text at all.</exception>
    public void Add(PartText part, string run)
    {
        PartXml.Require(Text.End > 0);
        if (_plain is { } plain)
        {
            // A text without runs is not shown beside runs.
            var name = $"{plain.Name[..^1]}r";
            part.Insert(plain.At, $"<{name}>");
            part.Insert(_plainEnd, $"</{name}>");
        }

        part.Append(Text, _runsEnd, run);
    }
}
