namespace PerfForm.Core.Grids;

/// <summary>
/// Columns of a sheet, given as spans in any order and number, and asked for between them. Each column is taken once, however many spans
/// hold it.
/// </summary>
internal sealed class ColumnSpans
{
    private const int MostColumns = 1 << 14;

    // For each column the next that may not be one of them: itself, where it is none. Nearly all sheets have no such columns.
    private int[]? _next;

    /// <summary>Adds the columns from the first to the last, both from 0. What no sheet has is left out.</summary>
    public void Add(int first, int last)
    {
        var (from, to) = (Math.Max(first, 0), Math.Min(last, MostColumns - 1));
        if (from > to)
        {
            return;
        }

        _next ??= [.. Enumerable.Range(0, MostColumns + 1)];
        for (var at = NextFree(from); at <= to; at = NextFree(at))
        {
            _next[at] = at + 1;
        }
    }

    /// <summary>Whether a column, from 0, is one of them.</summary>
    public bool Contains(int column) => _next is not null && column is >= 0 and < MostColumns && _next[column] != column;

    // Halves the way for whoever asks next.
    private int NextFree(int at)
    {
        while (_next![at] != at)
        {
            at = _next[at] = _next[_next[at]];
        }

        return at;
    }
}
