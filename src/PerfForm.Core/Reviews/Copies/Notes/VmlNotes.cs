using PerfForm.Core.Grids;

namespace PerfForm.Core.Reviews.Copies.Notes;

/// <summary>Finds the box of a received note in a drawing.</summary>
internal static class VmlNotes
{
    private const string Begin = "<x:ClientData";
    private const string End = "</x:ClientData>";
    private const string AnchorBegin = "<x:Anchor>";
    private const string AnchorEnd = "</x:Anchor>";
    private const string Kind = "\"Note\"";

    /// <summary>The text of its anchor; null where it is not found.</summary>
    public static Range? AnchorOf(string drawing, CellAddress cell)
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
                return AnchorIn(drawing, at, end);
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
