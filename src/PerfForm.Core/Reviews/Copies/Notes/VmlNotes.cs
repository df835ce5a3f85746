using PerfForm.Core.Grids;

namespace PerfForm.Core.Reviews.Copies.Notes;

/// <summary>Finds the box of a received note in a drawing.</summary>
internal static class VmlNotes
{
    private const string Begin = "<x:ClientData";
    private const string End = "</x:ClientData>";
    private const string AnchorBegin = "<x:Anchor>";
    private const string AnchorEnd = "</x:Anchor>";
    private const string ShapeBegin = "<v:shape";
    private const string ShapeEnd = "</v:shape>";
    private const string Kind = "\"Note\"";

    /// <summary>The text of its anchor; null where it is not found.</summary>
    public static Range? AnchorOf(string drawing, CellAddress cell) =>
        DataOf(drawing, cell) is var (at, end) ? AnchorIn(drawing, at, end) : null;

    /// <summary>The whole box; null where it is not found.</summary>
    public static Range? ShapeOf(string drawing, CellAddress cell)
    {
        if (DataOf(drawing, cell) is not var (at, end))
        {
            return null;
        }

        var first = drawing.LastIndexOf(ShapeBegin, at, StringComparison.Ordinal);
        var last = drawing.IndexOf(ShapeEnd, end, StringComparison.Ordinal);

        // The tag may be that of a type, or the shape before may have ended.
        return first < 0 || last < 0 || !char.IsWhiteSpace(drawing[first + ShapeBegin.Length])
            || drawing.IndexOf(ShapeEnd, first, StringComparison.Ordinal) != last
                ? null
                : first..(last + ShapeEnd.Length);
    }

    private static (int At, int End)? DataOf(string drawing, CellAddress cell)
    {
        for (var at = drawing.IndexOf(Begin, StringComparison.Ordinal); at >= 0; at = drawing.IndexOf(Begin, at + 1, StringComparison.Ordinal))
        {
            var end = drawing.IndexOf(End, at, StringComparison.Ordinal);
            if (end < 0)
            {
                return null;
            }

            if (IsOf(drawing.AsSpan(at, end - at), cell))
            {
                return (at, end);
            }
        }

        return null;
    }

    private static bool IsOf(ReadOnlySpan<char> data, CellAddress cell) =>
        data.Contains(Kind, StringComparison.Ordinal)
        && data.Contains($"<x:Row>{cell.Row}</x:Row>", StringComparison.Ordinal)
        && data.Contains($"<x:Column>{cell.Column}</x:Column>", StringComparison.Ordinal);

    private static Range? AnchorIn(string drawing, int at, int end)
    {
        var from = drawing.IndexOf(AnchorBegin, at, end - at, StringComparison.Ordinal);
        var to = from < 0 ? -1 : drawing.IndexOf(AnchorEnd, from, end - from, StringComparison.Ordinal);
        return to < 0 ? null : (from + AnchorBegin.Length)..to;
    }
}
