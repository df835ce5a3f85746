namespace PerfForm.Core.Grids;

/// <summary>Columns of a sheet, given as spans in any order and number; asked for each cell, so they are put in order once.</summary>
internal sealed class ColumnSpans
{
    private readonly List<(int First, int Last)> _spans = [];
    private bool _isInOrder = true;

    /// <summary>Adds the columns from the first to the last, both from 0. A span that ends before it begins has none.</summary>
    public void Add(int first, int last)
    {
        if (first <= last)
        {
            _spans.Add((first, last));
            _isInOrder = false;
        }
    }

    /// <summary>Whether a column, from 0, is one of them.</summary>
    public bool Contains(int column)
    {
        PutInOrder();
        var (low, high) = (0, _spans.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (column < _spans[middle].First)
            {
                high = middle - 1;
            }
            else if (column > _spans[middle].Last)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    // By their first columns, and no two that touch.
    private void PutInOrder()
    {
        if (_isInOrder)
        {
            return;
        }

        _spans.Sort();
        var last = 0;
        for (var at = 1; at < _spans.Count; at++)
        {
            if (_spans[at].First <= _spans[last].Last)
            {
                _spans[last] = (_spans[last].First, Math.Max(_spans[last].Last, _spans[at].Last));
            }
            else
            {
                _spans[++last] = _spans[at];
            }
        }

        _spans.RemoveRange(last + 1, _spans.Count - last - 1);
        _isInOrder = true;
    }
}
