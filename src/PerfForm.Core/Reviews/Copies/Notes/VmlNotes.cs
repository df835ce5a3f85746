using PerfForm.Core.Grids;

namespace PerfForm.Core.Reviews.Copies.Notes;

/// <summary>Finds the box of a received note in a drawing.</summary>
internal static class VmlNotes
{
    private const string Data = ":ClientData";
    private const string Anchor = "Anchor";
    private const string ShapeBegin = "<v:shape";
    private const string ShapeEnd = "</v:shape>";
    private const string Kind = "\"Note\"";

    /// <summary>The text of its anchor; null where it is not found.</summary>
    public static Range? AnchorOf(string drawing, CellAddress cell)
    {
        if (DataOf(drawing, cell) is not var (at, end, prefix))
        {
            return null;
        }

        var begin = $"<{prefix}{Anchor}>";
        var from = drawing.IndexOf(begin, at, end - at, StringComparison.Ordinal);
        var to = from < 0 ? -1 : drawing.IndexOf($"</{prefix}{Anchor}>", from, end - from, StringComparison.Ordinal);
        return to < 0 ? null : (from + begin.Length)..to;
    }

    /// <summary>The whole box; null where it is not found.</summary>
    public static Range? ShapeOf(string drawing, CellAddress cell)
    {
        if (DataOf(drawing, cell) is not var (at, end, _))
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

    // With the prefix of its names, colon and all: programs do not agree on that.
    private static (int At, int End, string Prefix)? DataOf(string drawing, CellAddress cell)
    {
        for (var name = drawing.IndexOf(Data, StringComparison.Ordinal); name >= 0; name = drawing.IndexOf(Data, name + 1, StringComparison.Ordinal))
        {
            var at = drawing.LastIndexOf('<', name);
            var prefix = at < 0 ? string.Empty : drawing[(at + 1)..(name + 1)];
            var end = prefix.Length == 0 || prefix[0] == '/' ? -1 : drawing.IndexOf($"</{prefix}{Data[1..]}>", name, StringComparison.Ordinal);
            if (end >= 0 && IsOf(drawing.AsSpan(at, end - at), cell, prefix))
            {
                return (at, end, prefix);
            }
        }

        return null;
    }

    private static bool IsOf(ReadOnlySpan<char> data, CellAddress cell, string prefix) =>
        data.Contains(Kind, StringComparison.Ordinal)
        && data.Contains($"<{prefix}Row>{cell.Row}</{prefix}Row>", StringComparison.Ordinal)
        && data.Contains($"<{prefix}Column>{cell.Column}</{prefix}Column>", StringComparison.Ordinal);
}
